import { useTranslations } from 'use-intl'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome, Stance } from '../../rules/consultation.ts'
import type { Passage } from '../../rules/passages.ts'
import type { Who } from '../../rules/who.ts'
import { useAbout, useWho } from '../parts/use-names.ts'

type PublishedProps = {
	published: readonly {
		readonly number: number
		readonly who: Who
		readonly stance: Stance | null
		readonly parts: readonly {
			readonly part: string
			readonly partId: string | null
			readonly body: string
			readonly outcome: Outcome | null
			readonly why: string | null
		}[]
	}[]
	passages: readonly Passage[]
}

/** Answers that the municipality has decided to show, with what it made of them. */
export function Published({ published, passages }: PublishedProps) {
	const words = useTranslations('consultations.outside')
	const stances = useTranslations('consultations.stances')
	const about = useAbout()
	const who = useWho()
	if (published.length === 0) return null
	const markOf = (part: string, id: string | null) =>
		passages.find((passage) => passage.part === part && passage.id === id)?.mark ?? ''
	return (
		<Section title={words('published')} note={published.length}>
			<p className="reading quiet">{words('publishedText')}</p>
			{published.map(({ number, who: from, stance, parts }) => (
				<Section
					key={number}
					level={3}
					title={who(from, number)}
					note={stance === null ? undefined : stances(stance)}
				>
					{parts.map(({ part, partId, body, outcome, why }) => (
						<div key={`${part} ${partId} ${body}`}>
							<p className="small quiet">{about({ part, mark: markOf(part, partId) })}</p>
							<OwnWords small>{body}</OwnWords>
							<Became outcome={outcome} why={why} />
						</div>
					))}
				</Section>
			))}
		</Section>
	)
}

/** What the municipality made of it; nothing while it has not. */
export function Became({ outcome, why }: { outcome: Outcome | null; why: string | null }) {
	const words = useTranslations('consultations.outside')
	const outcomes = useTranslations('consultations.outcomes')
	if (outcome === null) return null
	return (
		<p>
			{words('municipalitySays', { outcome: outcomes(outcome).toLowerCase() })} {why}
		</p>
	)
}
