import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Zapier',
	find: 'Below the line that begins with `What happened` Zapier lists each request with its status and the answer; the last one that was refused is the one to read.',
	prints: [
		{
			texts: ['You are seeing this because you are an admin'],
			means: 'A connection or a step failed. Zapier prints it for every app.',
			shared: true,
			witness: 'users',
			sources: ['gh-zapier-zapier-platform-core-16'],
		},
	],
	reviewed: '2026-11-22',
});
