const endOfDirectory = 0x06054b50
const entryInDirectory = 0x02014b50

type ZipEntry = {
	readonly name: string
	/** 0 is stored as it is, 8 deflated. */
	readonly packedBy: number
	readonly at: number
	readonly packed: number
	readonly unpacked: number
}

/** The files of an archive as its directory lists them; null when there is no such directory. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const end = findEnd(view)
	if (end === null) return null
	let at = view.getUint32(end + 16, true)
	const entries: ZipEntry[] = []
	for (let entry = 0; entry < view.getUint16(end + 10, true); entry += 1) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryInDirectory) return null
		const nameLength = view.getUint16(at + 28, true)
		entries.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			packedBy: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			unpacked: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true),
		})
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
	}
	return entries
}

/** The directory's end stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
		if (view.getUint32(at, true) === endOfDirectory) return at
	}
	return null
}
