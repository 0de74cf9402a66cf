/** A case number as people write it: `V 2026-0214`, with or without the V and its spaces; null for anything else. */
export function readCaseNumber(written: string): string | null {
	const parts = /^(?:v\s*)?(\d{4})\s*-\s*(\d{1,4})$/i.exec(written.trim())
	return parts === null ? null : `V ${parts[1]}-${parts[2]?.padStart(4, '0')}`
}
