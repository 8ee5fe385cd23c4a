// On the page at an old address: leads on to the new one and keeps the section after the #.
// location.replace leaves no entry behind, so that Back does not lead here again.
const link = document.querySelector("main a");
if (link instanceof HTMLAnchorElement) location.replace(link.href + location.hash);
