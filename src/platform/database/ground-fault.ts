/** What the ground under the product (folder, server, port) could not give, as one sentence for whoever runs it. */
export class GroundFault extends Error {
	override name = 'GroundFault'
}

const reasons: Record<string, string> = {
	EACCES: 'the user who runs it may not write there',
	EPERM: 'the user who runs it may not write there',
	EROFS: 'it lies on a read-only disk',
	ENOTDIR: 'a file stands where the folder should be',
	EEXIST: 'a file stands where the folder should be',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk quota is used up',
}

export function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Turns an operating system's refusal to write into a sentence; anything else is a bug and passes on. */
export function cannotWrite(folder: string, error: unknown): unknown {
	const reason = reasons[codeOf(error)]
	if (reason === undefined) return error
	return new GroundFault(
		`Bofast cannot keep its data in ${folder}: ${reason}; give a folder it can write in with --data.`,
	)
}
