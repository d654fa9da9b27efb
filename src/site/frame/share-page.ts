/** Copies, mails or shares the address of a page: its path, and the anchor if it is one of the page's own. */
import { copy } from '../article/element.ts';

/** What stands behind a question mark or in a foreign anchor is nobody else's business. */
const address = (): string => {
	const anchor = location.hash.slice(1);
	return location.origin + location.pathname + (anchor !== '' && document.getElementById(anchor) ? `#${anchor}` : '');
};

class SharePage extends HTMLElement {
	connectedCallback(): void {
		const press = this.querySelector('button') as HTMLElement;
		const mail = this.querySelector('a') as HTMLAnchorElement;
		// Hidden until it is known that the browser can.
		const share = this.querySelector('button[hidden]') as HTMLElement;
		const said = this.querySelector('[role=status]') as HTMLElement;
		press.addEventListener('click', () => void copy(address(), said, 'Link copied.', `The address is ${address()}`));
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
