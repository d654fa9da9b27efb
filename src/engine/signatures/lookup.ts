/** Reads the index by the positions that `compile.ts` gives out: what they point at is always there. */
import type {
	CauseSignature,
	ClientSignature,
	ErrorSignature,
	MessageSignature,
	OtherSignature,
	SignatureIndex,
	StatusSignature,
} from '../signatures.ts';

/** A message by its position. */
export interface Owner {
	error: number;
	message: number;
}

export const errorAt = ({ errors }: SignatureIndex, at: number): ErrorSignature => errors[at] as ErrorSignature;
export const messageAt = (index: SignatureIndex, { error, message }: Owner): MessageSignature =>
	errorAt(index, error).messages[message] as MessageSignature;
export const statusAt = ({ statuses }: SignatureIndex, at: number): StatusSignature => statuses[at] as StatusSignature;
export const causeAt = ({ causes }: SignatureIndex, at: number): CauseSignature => causes[at] as CauseSignature;
export const clientAt = ({ clients }: SignatureIndex, at: number): ClientSignature => clients[at] as ClientSignature;
export const otherAt = (
	index: SignatureIndex,
	{ kind, other }: { kind: 'other-provider' | 'other-error'; other: number },
): OtherSignature => index[kind === 'other-provider' ? 'providers' : 'otherErrors'][other] as OtherSignature;

/** @returns whether the article of an error tells a cause, by the position of the cause */
export const tellsCause = ({ messages }: ErrorSignature, cause: number): boolean =>
	messages.some(({ readings }) => readings.some(({ causes }) => causes.includes(cause)));
