const endOfDirectory = 0x06054b50
const entryInDirectory = 0x02014b50

/** Sum of what the archive's directory says its files unpack to; null when there is no such directory. */
export function unpackedSize(bytes: Uint8Array): number | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const end = findEnd(view)
	if (end === null) return null
	let at = view.getUint32(end + 16, true)
	let sum = 0
	for (let entry = 0; entry < view.getUint16(end + 10, true); entry += 1) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryInDirectory) return null
		sum += view.getUint32(at + 24, true)
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
	}
	return sum
}

/** The directory's end stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
		if (view.getUint32(at, true) === endOfDirectory) return at
	}
	return null
}
