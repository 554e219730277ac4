/*
 * Runs before the first paint, in every browser, also in those that cannot run the app: so ES5, a file of its own
 * (the policy forbids inline scripts) and nothing that can throw before the notice is shown.
 */
(function () {
	var root = document.documentElement;
	var address = document.getElementById('start').src;
	var base = address.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/\/start\.js.*$/, '');
	var version = address.replace(/^.*[?&]v=/, '');

	root.lang = language();
	root.setAttribute('data-route', location.pathname.slice(base.length));
	applyTheme(kept('theme'));
	// The night page has one ground in every theme: a bright bar above it would be the brightest thing in the room.
	if (root.getAttribute('data-route').indexOf('/night') === 0) colourWindow('#0b0806');

	var reason = unsupported();
	if (reason) {
		// hooks.client.ts reads this and leaves the app unstarted.
		root.setAttribute('data-unsupported', reason);
		document.addEventListener('DOMContentLoaded', showNotice);
	} else {
		// A file of the app that does not come: an import refused, or a start that failed (hooks.client.ts tells).
		addEventListener('unhandledrejection', failed);
		addEventListener('cannot-start', failed);

		// Held as long as this page lives: the worker keeps the files of a version that a page still runs on.
		// Where site data is refused there is no worker either, and nothing to keep.
		navigator.locks
			.request('meguri:version:' + base + ':' + version, { mode: 'shared' }, function () {
				return new Promise(function () {});
			})
			.catch(function () {});
	}

	function kept(id) {
		try {
			return localStorage.getItem('meguri:' + id + ':' + base);
		} catch (refused) {
			return null;
		}
	}

	function language() {
		var wanted = [kept('lang')].concat(navigator.languages || [navigator.language]);
		for (var i = 0; i < wanted.length; i += 1) {
			var code = String(wanted[i]).toLowerCase().split('-')[0];
			if (code === 'en' || code === 'ja' || code === 'vi') return code;
		}
		return 'en';
	}

	function applyTheme(theme) {
		if (theme !== 'light' && theme !== 'dark') return;
		root.setAttribute('data-theme', theme);
		colourWindow(theme === 'dark' ? '#14181d' : '#f7f4ee');
	}

	function colourWindow(colour) {
		var colours = document.querySelectorAll('meta[name="theme-color"]');
		for (var i = 0; i < colours.length; i += 1) colours[i].setAttribute('content', colour);
	}

	function unsupported() {
		if (window.isSecureContext === false) return 'insecure';
		var needs = [
			function () {
				return crypto.subtle && indexedDB && navigator.locks && navigator.serviceWorker;
			},
			function () {
				return new CompressionStream('deflate-raw') && new DecompressionStream('deflate-raw');
			},
			function () {
				return structuredClone && [].at && [].findLast && Object.hasOwn && Intl.PluralRules && BroadcastChannel;
			},
			function () {
				return CSS.supports('inset', '0') && CSS.supports('height', '1dvh');
			}
		];
		for (var i = 0; i < needs.length; i += 1) {
			try {
				if (!needs[i]()) return 'old';
			} catch (missing) {
				return 'old';
			}
		}
		return '';
	}

	function failed() {
		// Once the app stands it has a screen of its own for this.
		if (!document.getElementById('shell')) return;
		root.setAttribute('data-unsupported', 'failed');
		showNotice();
	}

	function showNotice() {
		var notice = document.getElementById('unsupported');
		var reasons = notice.querySelectorAll('[data-when]');
		for (var i = 0; i < reasons.length; i += 1)
			reasons[i].hidden = reasons[i].getAttribute('data-when') !== root.getAttribute('data-unsupported');
		var own = notice.querySelector('[lang="' + root.lang + '"]');
		notice.insertBefore(own, notice.firstChild);
		document.getElementById('shell').hidden = true;
		notice.hidden = false;
	}
})();
