/** What is needed for an answer could not be loaded; whoever asks again tries anew. */
export class NotLoaded extends Error {}
