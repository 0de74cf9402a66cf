/** As it was written: an empty line begins a new paragraph. */
export function Written({ text }: { text: string }) {
	const paragraphs = text.split(/\n\s*\n/).map((said, place) => ({ key: String(place), said }))
	return (
		<div className="reading stack-8">
			{paragraphs.map(({ key, said }) => (
				<p key={key}>{said}</p>
			))}
		</div>
	)
}
