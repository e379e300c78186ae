/** Tells the page around the card that it is there; where nobody hears it, a plain link stands in for a blank. No secret. */
parent.postMessage({ titikTerang: 1, type: 'ready' }, '*');
