/** Copies, mails or shares the address of a page: its path, and the anchor if it is one of the page's own. */

/** What stands behind a question mark or in a foreign anchor is nobody else's business. */
const address = (): string => {
	const anchor = location.hash.slice(1);
	return location.origin + location.pathname + (anchor !== '' && document.getElementById(anchor) ? `#${anchor}` : '');
};

class SharePage extends HTMLElement {
	connectedCallback(): void {
		const [copy, mail, share] = this.children as unknown as [HTMLElement, HTMLAnchorElement, HTMLElement];
		const said = this.querySelector('[role=status]') as HTMLElement;
		copy.addEventListener('click', () => {
			navigator.clipboard.writeText(address()).then(
				() => (said.textContent = 'Link copied.'),
				() => (said.textContent = `The browser did not allow it. The address is ${address()}`),
			);
		});
		mail.addEventListener('click', () => {
			mail.href = `mailto:?subject=${encodeURIComponent(document.title)}&body=${encodeURIComponent(address())}`;
		});
		share.hidden = !('share' in navigator);
		// A reader who closes the sheet of the system has changed their mind; that is no failure.
		share.addEventListener('click', () => void navigator.share({ title: document.title, url: address() }).catch(() => undefined));
		this.hidden = false;
	}
}

customElements.define('share-page', SharePage);
