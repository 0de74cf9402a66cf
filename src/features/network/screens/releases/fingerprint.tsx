/** A key's fingerprint, four signs at a time, as one reads it aloud; a narrow page breaks it between them. */
export function Fingerprint({ children }: { children: string }) {
	return <code>{children.replace(/(.{4})(?=.)/g, '$1 ')}</code>
}
