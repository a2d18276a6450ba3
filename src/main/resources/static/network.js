/* Draws what the tables of a page link as a network (Cytoscape). The tables say the same; without this file nothing is lost. */
(function () {
  "use strict";
  if (typeof cytoscape === "undefined") {
    return;
  }
  const MOST = 60;
  const style = getComputedStyle(document.querySelector(".pico") || document.body);
  const colour = (name, otherwise) => style.getPropertyValue(name).trim() || otherwise;
  const ink = colour("--pico-color", "#333");
  const faint = colour("--pico-muted-border-color", "#999");
  const fills = { person: "#0172ad", organisation: "#b8860b", topics: "#4f8a10", topic: "#4f8a10", session: "#7d4698" };

  const kind = (address) => {
    const parts = new URL(address, window.location.href).pathname.split("/");
    return parts[1] === "page" ? parts[2] : parts[1];
  };

  const read = (figure) => {
    const elements = [{ data: { id: "centre", label: figure.dataset.centre, fill: ink } }];
    const known = new Set(["centre"]);
    const edges = new Set();
    const node = (link) => {
      if (!known.has(link.href) && known.size < MOST) {
        known.add(link.href);
        elements.push({ data: { id: link.href, label: link.textContent, href: link.href, fill: fills[kind(link.href)] || faint } });
      }
      return known.has(link.href);
    };
    const edge = (from, to) => {
      const id = from + " " + to;
      if (!edges.has(id)) {
        edges.add(id);
        elements.push({ data: { id: id, source: from, target: to } });
      }
    };
    figure.dataset.network.split(" ").forEach((table) => {
      document.querySelectorAll("#table-" + table + " tbody tr").forEach((row) => {
        const links = Array.from(row.querySelectorAll("a[href]")).filter((link) => fills[kind(link.href)] && kind(link.href) !== "session");
        if (links.length > 0 && node(links[0])) {
          edge("centre", links[0].href);
          if (links.length > 1 && node(links[1])) {
            edge(links[0].href, links[1].href);
          }
        }
      });
    });
    return elements;
  };

  const draw = (figure) => {
    const elements = read(figure);
    if (elements.length < 3) {
      figure.closest("section").hidden = true;
      return;
    }
    const place = document.createElement("div");
    place.className = "network";
    place.setAttribute("aria-hidden", "true");
    figure.appendChild(place);
    const graph = cytoscape({
      container: place,
      elements: elements,
      style: [
        { selector: "node", style: { label: "data(label)", "background-color": "data(fill)", color: ink, "font-size": 11, "text-wrap": "wrap", "text-max-width": 110, width: 16, height: 16, "text-valign": "bottom", "text-margin-y": 3 } },
        { selector: "#centre", style: { width: 28, height: 28, "font-weight": "bold", "font-size": 13 } },
        { selector: "edge", style: { width: 1, "line-color": faint, "curve-style": "straight" } },
      ],
      layout: { name: "cose", animate: false, randomize: false, padding: 20, nodeRepulsion: () => 200000, idealEdgeLength: () => 90 },
      userZoomingEnabled: false,
      autoungrabify: false,
    });
    graph.on("tap", "node", (event) => {
      if (event.target.data("href")) {
        window.location.href = event.target.data("href");
      }
    });
    const png = document.createElement("a");
    png.textContent = "PNG";
    png.href = "#";
    png.download = "network.png";
    png.addEventListener("click", () => {
      png.href = graph.png({ scale: 2, full: true, bg: colour("--pico-background-color", "#fff") });
    });
    const caption = document.createElement("figcaption");
    caption.append("People blue, organisations yellow, topics green. Chart as ", png);
    figure.appendChild(caption);
  };

  document.querySelectorAll("figure[data-network]").forEach(draw);
})();
