/* Makes the query form an editor (YASGUI) with our prefixes, terms and questions. Without this file the form works. */
(async function () {
  "use strict";
  const place = document.getElementById("editor");
  if (!place || typeof Yasgui === "undefined") {
    return;
  }
  const known = await (await fetch("/query-form/known.json")).json();
  const matching = (iris) => (yasqe, token) => {
    const typed = (token && token.autocompletionString) || "";
    return Promise.resolve(iris.filter((iri) => iri.startsWith(typed)));
  };
  const completers = Yasgui.Yasqe.Autocompleters;
  Object.assign(completers["class"], { get: matching(known.classes) });
  Object.assign(completers["property"], { get: matching(known.properties) });
  Object.assign(completers["prefixes"], {
    persistenceId: null,
    get: () => Promise.resolve(Object.keys(known.prefixes).map((p) => p + ": <" + known.prefixes[p] + ">")),
  });
  Yasgui.Yasr.defaults.prefixes = known.prefixes;

  const form = document.getElementById("query-form");
  const query = document.getElementById("query").value;
  const endpoint = window.location.origin + "/sparql";
  form.hidden = true;
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint: endpoint, method: "POST" },
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [{ endpoint: endpoint }] },
    persistenceId: "igkg",
    yasqe: { value: query },
  });
  if (new URLSearchParams(window.location.search).has("edit") || window.location.pathname.startsWith("/q/")) {
    yasgui.addTab(true, { yasqe: { value: query } });
  }

  const examples = document.getElementById("examples");
  known.examples.forEach((example) => examples.add(new Option(example.title, example.sparql)));
  examples.addEventListener("change", () => {
    if (examples.value) {
      yasgui.getTab().getYasqe().setValue(examples.value);
    }
  });
  document.getElementById("examples-label").hidden = false;

  /* The link has the query in it: nothing is stored, and it works on every server. */
  const made = document.getElementById("made-link");
  document.getElementById("make-link").addEventListener("click", async () => {
    const asked = new URLSearchParams({ query: yasgui.getTab().getYasqe().getValue() });
    const answer = await fetch("/query-form/link?" + asked, { headers: { Accept: "text/plain" } });
    const text = await answer.text();
    const a = document.createElement("a");
    a.href = answer.ok ? text : "";
    a.textContent = answer.ok ? window.location.origin + text : "too long for a link";
    made.replaceChildren(a);
  });
  document.getElementById("link").hidden = false;

  /* IRIs of ours lead to the pages of this server, wherever the public ones are. */
  place.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && link.href.startsWith(known.base)) {
      link.href = window.location.origin + "/" + link.href.substring(known.base.length);
    }
  }, true);
})();
