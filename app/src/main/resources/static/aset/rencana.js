// A slider says its level as it moves; what that comes to is asked of the server once it rests.
(function () {
  "use strict";

  document.getElementById("rencana").addEventListener("input", function (event) {
    var slider = event.target;
    if (slider.type !== "range") {
      return;
    }
    var level = slider.list.options[Number(slider.value)].label;
    slider.setAttribute("aria-valuetext", level);
    slider.parentElement.querySelector("output").textContent = level;
  });
})();
