// The form of the import works without this: here come dropping, a list of what was chosen, and progress while sending.
(function () {
  "use strict";

  var form = document.getElementById("impor-form");
  if (!form) {
    return;
  }
  var drop = document.getElementById("impor-drop");
  var folder = document.getElementById("impor-folder");
  var files = document.getElementById("impor-files");
  var list = document.getElementById("impor-chosen");
  var sending = document.getElementById("impor-sending");
  var bar = document.getElementById("impor-bar");
  var said = document.getElementById("impor-said");
  var chosen = [];
  var request = null;

  function megabytes(bytes) {
    return (Math.ceil(bytes / 104857.6) / 10).toLocaleString(document.documentElement.lang);
  }

  function total() {
    return chosen.reduce(function (sum, one) { return sum + one.file.size; }, 0);
  }

  function tooMuch() {
    return chosen.length > Number(form.dataset.files)
      || total() > Number(form.dataset.total)
      || chosen.some(function (one) { return one.file.size > Number(form.dataset.file); });
  }

  function show() {
    list.replaceChildren();
    if (chosen.length === 0) {
      return;
    }
    var sum = document.createElement("li");
    sum.className = "strong";
    sum.textContent = form.dataset.chosen.replace("{0}", chosen.length).replace("{1}", megabytes(total()));
    list.append(sum);
    chosen.slice(0, 40).forEach(function (one) {
      var line = document.createElement("li");
      line.textContent = one.path + " · " + megabytes(one.file.size) + " MB";
      list.append(line);
    });
    if (chosen.length > 40) {
      var rest = document.createElement("li");
      rest.textContent = "…";
      list.append(rest);
    }
    if (tooMuch()) {
      say(form.dataset.tooMuch);
    }
  }

  function say(text) {
    var line = document.createElement("li");
    line.className = "chosen-fault";
    line.textContent = text;
    list.append(line);
  }

  function take(input) {
    chosen = Array.from(input.files).map(function (file) {
      return { file: file, path: file.webkitRelativePath || file.name };
    });
    (input === folder ? files : folder).value = "";
    show();
  }

  folder.addEventListener("change", function () { take(folder); });
  files.addEventListener("change", function () { take(files); });

  ["dragenter", "dragover"].forEach(function (name) {
    drop.addEventListener(name, function (event) {
      event.preventDefault();
      drop.classList.add("drop-over");
    });
  });
  ["dragleave", "drop"].forEach(function (name) {
    drop.addEventListener(name, function () { drop.classList.remove("drop-over"); });
  });
  drop.addEventListener("drop", function (event) {
    event.preventDefault();
    folder.value = "";
    files.value = "";
    chosen = [];
    var entries = Array.from(event.dataTransfer.items || []).map(function (item) {
      return item.webkitGetAsEntry ? item.webkitGetAsEntry() : null;
    });
    if (entries.length === 0 || entries.some(function (entry) { return entry === null; })) {
      chosen = Array.from(event.dataTransfer.files).map(function (file) { return { file: file, path: file.name }; });
      show();
      return;
    }
    Promise.all(entries.map(walk)).then(show);
  });

  function walk(entry) {
    return new Promise(function (done) {
      if (entry.isFile) {
        entry.file(function (file) {
          chosen.push({ file: file, path: entry.fullPath.replace(/^\//, "") });
          done();
        }, done);
        return;
      }
      var reader = entry.createReader();
      var inside = [];
      // A reader hands over a hundred at a time, until it hands over none.
      (function more() {
        reader.readEntries(function (some) {
          if (some.length === 0) {
            Promise.all(inside.map(walk)).then(done);
          } else {
            inside = inside.concat(Array.from(some));
            more();
          }
        }, done);
      })();
    });
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (chosen.length === 0) {
      list.replaceChildren();
      say(form.dataset.none);
      files.focus();
      return;
    }
    if (tooMuch()) {
      show();
      return;
    }
    send();
  });

  function send() {
    var data = new FormData();
    ["instansi", "tanggal", "instrumen"].forEach(function (name) { data.append(name, form.elements[name].value); });
    chosen.forEach(function (one) { data.append("berkas", one.file, one.path); });
    request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("HX-Request", "true");
    request.upload.addEventListener("progress", function (event) {
      bar.value = event.total === 0 ? 0 : Math.round(1000 * event.loaded / event.total);
      said.textContent = form.dataset.sending.replace("{0}", Math.floor(bar.value / 10));
    });
    request.addEventListener("load", function () {
      if (request.status < 400) {
        window.location.assign("/impor");
      } else {
        refused(request.responseText);
      }
    });
    request.addEventListener("error", function () {
      over();
      say(document.body.dataset.noAnswer);
    });
    request.addEventListener("abort", over);
    form.classList.add("is-sending");
    sending.hidden = false;
    request.send(data);
  }

  function over() {
    form.classList.remove("is-sending");
    sending.hidden = true;
    bar.value = 0;
    said.textContent = "";
  }

  // What the server says against it, above the form that is still filled in.
  function refused(text) {
    over();
    var said = new DOMParser().parseFromString(text, "text/html").querySelector("[role=alert]");
    if (!said) {
      window.location.assign("/impor");
      return;
    }
    var before = document.querySelector("#impor [role=alert]");
    if (before) {
      before.remove();
    }
    form.parentElement.before(said);
    said.scrollIntoView({ block: "nearest" });
  }

  document.getElementById("impor-stop").addEventListener("click", function () {
    request.abort();
  });
})();
