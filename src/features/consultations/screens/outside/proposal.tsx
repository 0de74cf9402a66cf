import { useTranslations } from 'use-intl'
import { Section } from '../../../../ui/page.tsx'
import { answerableParts, type Passage } from '../../rules/passages.ts'

/** What was sent out: its texts, and its goals, indicators and activities as lists. */
export function Proposal({ passages }: { passages: readonly Passage[] }) {
	const words = useTranslations('consultations.outside.kinds')
	return answerableParts.map((part) => {
		const of = passages.filter((passage) => passage.part === part)
		if (of.length === 0) return null
		return (
			<Section key={part} level={3} title={words(part)}>
				{part === 'sections' ? (
					of.map(({ id, title, text }) => (
						<div key={id} className="reading">
							<h4>{title}</h4>
							<p className="worded">{text}</p>
						</div>
					))
				) : (
					<ul className="reading">
						{of.map(({ id, mark, title }) => (
							<li key={id}>
								<b>{mark}</b> {title}
							</li>
						))}
					</ul>
				)}
			</Section>
		)
	})
}
