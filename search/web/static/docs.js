// Sends what is typed into a form of /docs to its endpoint, and shows what comes back.
"use strict";

function address(form) {
  let path = form.dataset.path;
  const rest = new URLSearchParams();
  for (const input of form.querySelectorAll("[data-parameter]")) {
    const name = input.dataset.parameter;
    const slot = `{${name}}`;
    if (path.includes(slot)) {
      path = path.replace(slot, () => encodeURIComponent(input.value));
    } else if (input.value) {
      rest.set(name, input.value);
    }
  }
  return rest.size ? `${path}?${rest}` : path;
}

function laidOut(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

async function send(form) {
  const body = form.querySelector("textarea");
  const options = { method: form.dataset.method };
  if (body) {
    options.headers = { "Content-Type": "application/json" };
    options.body = body.value;
  }
  const response = await fetch(address(form), options);
  return `${response.status}\n${laidOut(await response.text())}`;
}

for (const form of document.querySelectorAll("form.try")) {
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const output = form.querySelector(".output");
    output.hidden = false;
    output.textContent = "…";
    output.textContent = await send(form).catch((error) => String(error));
  });
}
