import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { ToldVoice } from '../../queries/voices/told-voice.ts'
import { Quotes } from './quotes.tsx'

type VoicesSectionProps = {
	voices: readonly ToldVoice[]
	planId: string
	/** What a voice noted from here is about. */
	about: string
	mayNote: boolean
	/** How many are in sight; the others lie under a line that says how many they are. */
	first?: number
}

/** On the page of what it is about: what those whom it concerns have said, marked as that. */
export function VoicesSection({ voices, planId, about, mayNote, first = 2 }: VoicesSectionProps) {
	const words = useTranslations('voices')
	const more = voices.slice(first)
	return (
		<Section
			title={words('title')}
			id="voices"
			aside={
				<div className="row-wrap">
					<TextLink to={`/voices?plan=${planId}`}>{words('seeAll')}</TextLink>
					{mayNote ? (
						<ButtonLink to={`/voices/new?about=${encodeURIComponent(about)}`} kind="quiet">
							{words('noteAbout')}
						</ButtonLink>
					) : null}
				</div>
			}
		>
			{voices.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<Quotes voices={voices.slice(0, first)} />
			)}
			{more.length === 0 ? null : (
				<Disclosure summary={words('more', { count: more.length })}>
					<Quotes voices={more} />
				</Disclosure>
			)}
		</Section>
	)
}
