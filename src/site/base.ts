/** The address below which the site stands, with a slash at its end. */
export const base: string = import.meta.env.BASE_URL.replace(/\/?$/, '/');
