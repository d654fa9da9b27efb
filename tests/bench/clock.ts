/** How long work takes: in milliseconds of the processor, so that what else the machine does is not counted. */

const processorTime = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

/** @returns the time of one piece of work */
export const timed = async (work: () => unknown): Promise<number> => {
	const start = processorTime();
	await work();
	return processorTime() - start;
};

/** @returns the quickest of several runs, which a busy machine disturbed least */
export const quickest = async (work: () => unknown, runs: number): Promise<number> => {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run++) best = Math.min(best, await timed(work));
	return best;
};
