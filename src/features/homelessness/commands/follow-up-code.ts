import { randomBytes } from 'node:crypto'

// No letter that is mistaken for a digit: codes are read aloud.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** What follow-up calls somebody, e.g. `K7Q-M2X-RD9`: by chance, so that it tells neither who nor since when. */
export function followUpCode(): string {
	const drawn = [...randomBytes(9)].map((byte) => letters[byte % letters.length]).join('')
	return `${drawn.slice(0, 3)}-${drawn.slice(3, 6)}-${drawn.slice(6)}`
}
