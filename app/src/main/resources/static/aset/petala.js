// Everything here is an addition: each page works without it. No eval, no styles set, nothing fetched but by htmx.
(function () {
  "use strict";

  var panel = document.getElementById("panel");
  var body = document.getElementById("panel-body");
  var news = document.getElementById("kabar");

  function closePanel() {
    if (panel.open) {
      panel.close();
    }
  }

  document.getElementById("panel-close").addEventListener("click", closePanel);
  panel.addEventListener("click", function (event) {
    if (event.target === panel) {
      closePanel();
    }
  });
  panel.addEventListener("close", function () {
    body.replaceChildren();
  });

  document.body.addEventListener("htmx:afterSwap", function (event) {
    if (event.detail.target === body) {
      if (!panel.open) {
        panel.showModal();
      }
      panel.scrollTop = 0;
      document.getElementById("receipt-heading").focus();
    }
  });

  document.body.addEventListener("htmx:afterSettle", function (event) {
    if (event.detail.target === body) {
      return;
    }
    var doing = document.querySelector("[data-news]") || document.querySelector("#impor h1");
    if (doing) {
      var said = doing.dataset.news || doing.textContent;
      // Told once, not each time the page asks how far it is.
      if (news.textContent !== said) {
        news.textContent = said;
      }
      return;
    }
    // What was chosen or searched is told by its sentence; the reader stays where they chose it.
    if (event.detail.requestConfig && event.detail.requestConfig.elt.closest("form, .chips, .ways, .table-people thead")) {
      var told = document.getElementById("daftar-heading") || document.querySelector("#isi h1");
      news.textContent = told ? told.textContent : "";
      return;
    }
    var heading = document.getElementById("daftar-heading");
    if (!heading) {
      news.textContent = "";
      return;
    }
    news.textContent = heading.textContent;
    if (document.activeElement === document.body) {
      heading.focus({ preventScroll: true });
    }
    var list = document.getElementById("daftar").getBoundingClientRect();
    if (list.top > window.innerHeight * 0.8 || list.bottom < 0 || list.top < -list.height / 2) {
      document.getElementById("daftar").scrollIntoView({ block: "start" });
    }
  });

  // What a form leaves empty asks nothing: the address stays short.
  document.body.addEventListener("htmx:configRequest", function (event) {
    if (event.detail.verb === "get" && event.detail.elt.matches(".filter-form")) {
      Array.from(event.detail.formData.entries()).forEach(function (entry) {
        if (entry[1] === "") {
          event.detail.formData.delete(entry[0]);
        }
      });
    }
  });

  // A fault answered to htmx is shown as the page it is.
  document.body.addEventListener("htmx:responseError", function (event) {
    window.location.assign(event.detail.pathInfo.requestPath);
  });
  document.body.addEventListener("htmx:sendError", function () {
    window.alert(document.body.dataset.noAnswer);
  });
})();
