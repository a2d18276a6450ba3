/* Draws the tables of a page as charts (ECharts). The table says the same; without this file nothing is lost. */
(function () {
  "use strict";
  if (typeof echarts === "undefined") {
    return;
  }
  const style = getComputedStyle(document.querySelector(".pico") || document.body);
  const colour = (name, otherwise) => style.getPropertyValue(name).trim() || otherwise;
  const ink = colour("--pico-color", "#333");
  const faint = colour("--pico-muted-border-color", "#ccc");
  const paper = colour("--pico-background-color", "#fff");
  const low = colour("--igkg-low", "#cfe6f5");
  const high = colour("--igkg-high", "#01466b");

  const read = (table) => ({
    years: Array.from(table.tHead.rows[0].cells).slice(1, -1).map((cell) => cell.textContent.replace("*", "").trim()),
    rows: Array.from(table.tBodies[0].rows).map((row) => ({
      label: row.cells[0].textContent.trim(),
      values: Array.from(row.cells).slice(1, -1).map((cell) => (cell.textContent.trim() === "" ? null : Number(cell.textContent))),
    })),
  });

  const text = { color: ink };
  const axis = { axisLabel: { color: ink }, axisLine: { lineStyle: { color: faint } }, splitLine: { lineStyle: { color: faint } } };
  const title = (words) => ({ text: words, textStyle: { color: ink, fontSize: 14, fontWeight: "normal" }, left: 0 });

  const line = (grid, words) => ({
    title: title(words),
    legend: { show: grid.rows.length > 1, textStyle: text, top: 24, type: "scroll" },
    grid: { left: 8, right: 16, top: grid.rows.length > 1 ? 60 : 40, bottom: 8, containLabel: true },
    tooltip: { trigger: "axis", renderMode: "richText", confine: true },
    xAxis: Object.assign({ type: "category", data: grid.years }, axis),
    yAxis: Object.assign({ type: "value", minInterval: 0 }, axis),
    series: grid.rows.map((row) => ({ type: "line", name: row.label, data: row.values, connectNulls: false, symbolSize: 7 })),
  });

  const heatmap = (grid, words) => {
    const cells = [];
    let most = 0;
    grid.rows.forEach((row, y) => row.values.forEach((value, x) => {
      if (value !== null) {
        cells.push([x, grid.rows.length - 1 - y, value]);
        most = Math.max(most, value);
      }
    }));
    return {
      title: title(words),
      grid: { left: 8, right: 16, top: 40, bottom: 50, containLabel: true },
      tooltip: { renderMode: "richText", confine: true },
      xAxis: Object.assign({ type: "category", data: grid.years }, axis),
      yAxis: Object.assign({ type: "category", data: grid.rows.map((row) => row.label).reverse() }, axis, { axisLabel: { color: ink, width: 150, overflow: "break" } }),
      visualMap: { min: 0, max: Math.max(1, most), calculable: false, orient: "horizontal", left: "center", bottom: 0, textStyle: text, inRange: { color: [paper, low, high] } },
      series: [{ type: "heatmap", data: cells, label: { show: false }, itemStyle: { borderColor: faint, borderWidth: 1 } }],
    };
  };

  const kinds = { line: line, heatmap: heatmap };

  const link = (words, name, address) => {
    const a = document.createElement("a");
    a.textContent = words;
    a.download = name;
    a.href = address;
    return a;
  };

  const draw = (figure) => {
    const grid = read(document.getElementById(figure.dataset.grid));
    const option = kinds[figure.dataset.kind](grid, figure.dataset.title);
    option.animation = false;
    option.textStyle = { fontFamily: "system-ui, sans-serif" };
    const place = document.createElement("div");
    place.className = figure.dataset.kind === "line" ? "chart" : "chart chart-rows-" + Math.min(12, grid.rows.length);
    place.setAttribute("aria-hidden", "true");
    figure.appendChild(place);
    const chart = echarts.init(place, null, { renderer: "svg" });
    chart.setOption(option);
    window.addEventListener("resize", () => chart.resize());

    const caption = document.createElement("figcaption");
    const name = figure.dataset.title.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();
    caption.append("Chart as ");
    caption.append(link("SVG", name + ".svg", chart.getDataURL({ type: "svg" })));
    caption.append(" · ");
    const png = link("PNG", name + ".png", "#");
    png.addEventListener("click", () => {
      const hidden = document.createElement("canvas");
      const drawn = echarts.init(hidden, null, { renderer: "canvas", width: place.clientWidth, height: place.clientHeight, devicePixelRatio: 2 });
      drawn.setOption(option);
      png.href = drawn.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: paper });
      drawn.dispose();
    });
    caption.append(png);
    figure.appendChild(caption);
  };

  document.querySelectorAll("figure[data-grid]").forEach((figure) => {
    const folded = figure.closest("details");
    if (folded) {
      folded.addEventListener("toggle", () => draw(figure), { once: true });
    } else {
      draw(figure);
    }
  });
})();
