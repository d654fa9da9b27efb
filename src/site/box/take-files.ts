/** Files come by dropping them anywhere on the box, or by its button: both do the same. */

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** @param take is given the first file */
export const takeFiles = (box: HTMLElement, take: (file: File) => void): void => {
	const takeFirst = (files: FileList | null | undefined): void => {
		const file = files?.[0];
		if (file) take(file);
	};
	const mark = (isOver: boolean): void => void box.toggleAttribute('dragging', isOver);
	box.addEventListener('dragover', (event) => {
		if (!hasFiles(event)) return;
		event.preventDefault();
		mark(true);
	});
	box.addEventListener('dragleave', ({ relatedTarget }) => mark(box.contains(relatedTarget as Node | null)));
	box.addEventListener('drop', (event) => {
		mark(false);
		if (!hasFiles(event)) return;
		event.preventDefault();
		takeFirst(event.dataTransfer?.files);
	});
	const input = box.querySelector<HTMLInputElement>('input[type=file]');
	input?.addEventListener('change', () => {
		takeFirst(input.files);
		// The same file can be opened again after it has changed.
		input.value = '';
	});
};
