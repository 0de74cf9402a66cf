import type { Passage } from '../../rules/passages.ts'
import { useAbout } from '../parts/use-names.ts'

/** What was sent out, part by part. */
export function Proposal({ passages }: { passages: readonly Passage[] }) {
	const about = useAbout()
	return passages.map((passage) => (
		<article key={`${passage.part} ${passage.id}`} className="reading">
			<h3>
				{about(passage)}: {passage.title}
			</h3>
			{passage.text === '' ? null : <p className="worded">{passage.text}</p>}
		</article>
	))
}
