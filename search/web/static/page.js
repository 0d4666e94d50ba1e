// What the page does beyond plain forms and links: Enter searches, what came is announced and gets the focus.
(() => {
  "use strict";
  const status = () => document.getElementById("status");
  document.documentElement.classList.add("scripted");

  document.addEventListener("keydown", (event) => {
    if (event.target.id !== "text" || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  });

  // Refusals come as pages to whoever asks for pages.
  document.addEventListener("htmx:configRequest", (event) => { event.detail.headers.Accept = "text/html"; });

  document.addEventListener("htmx:beforeRequest", () => {
    status().textContent = "Searching.";
    const trouble = document.getElementById("trouble");
    if (trouble) trouble.textContent = "";
  });

  // A refusal without the box in it must not take away what the person wrote.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status < 400) return;
    const came = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const box = document.getElementById("trouble");
    if (!box || came.getElementById("text")) return;
    event.detail.shouldSwap = false;
    box.textContent = came.querySelector("[data-trouble]")?.textContent ?? "That did not work. Please try again.";
  });

  document.addEventListener("htmx:sendError", () => {
    const box = document.getElementById("trouble");
    if (box) box.textContent = "No answer came. Check that you are online, then try again.";
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    const drawer = event.detail.target.closest(".drawer");
    const first = (drawer ?? document).querySelector("[data-focus]");
    if (!first || event.detail.target.closest(".grades")) return;
    status().textContent = drawer ? "" : document.getElementById("outcome-heading")?.textContent ?? "";
    if (drawer) addShut(drawer);
    first.focus({ preventScroll: true });
    const { top } = first.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight * 0.6) first.scrollIntoView();
  });

  function addShut(drawer) {
    const shut = document.createElement("button");
    shut.type = "button";
    shut.className = "shut";
    shut.textContent = "Close";
    shut.addEventListener("click", () => {
      const card = drawer.closest("article");
      drawer.replaceChildren();
      card.querySelector(".onward a").focus();
    });
    drawer.prepend(shut);
  }
})();
