/** Boxes to tick on the steps of a fix, and how many are done. Kept in memory only: a reload begins anew. */
import { element } from './element.ts';

const tick = (number: number): HTMLLabelElement => {
	const box = element('input');
	box.type = 'checkbox';
	// Firefox would remember it over a reload.
	box.autocomplete = 'off';
	box.setAttribute('aria-label', `Step ${number} done`);
	const label = element('label', '', 'tick');
	label.append(box);
	return label;
};

/** Makes the numbers of a fix's steps boxes. */
export const addTicks = (fix: HTMLElement): void => {
	const steps = [...fix.querySelectorAll<HTMLElement>(':scope > ol > li')];
	const count = element('span', '', 'count');
	fix.querySelector('summary')?.append(count);
	const boxes = steps.map((step, at) => {
		const label = tick(at + 1);
		step.prepend(label);
		return label.firstElementChild as HTMLInputElement;
	});
	fix.addEventListener('change', () => {
		count.textContent = ` ${boxes.filter(({ checked }) => checked).length} of ${boxes.length} done`;
	});
};
