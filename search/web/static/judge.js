// Judge mode with the keyboard: arrows go from answer to answer, 0 to 3 grade the one that has the focus.
(() => {
  "use strict";
  const cards = () => [...document.querySelectorAll("[data-card]")];

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("textarea, input, select")) return;
    const here = cards().indexOf(event.target.closest("[data-card]"));
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      go(here + (event.key === "ArrowDown" ? 1 : -1));
    } else if (here >= 0) {
      const button = cards()[here].querySelector(`.grades button[value="${CSS.escape(event.key)}"]`);
      if (!button) return;
      button.click();
      go(here + 1);
    }
  });

  function go(place) {
    const all = cards();
    const card = all[Math.min(Math.max(place, 0), all.length - 1)];
    if (!card) return;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  }
})();
