/** Brings the entry of this page into the sidebar's view, which may be longer than the window. */
document.querySelector('.sidebar-content [aria-current=page]')?.scrollIntoView({ block: 'nearest' });
