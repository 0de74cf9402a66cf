import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { LetterPage } from '../../queries/coordination/letter-of-intent-page.ts'

/** With whom, since when, and whether it holds. */
export function LetterHead({ page: { letter, mayKeep } }: { page: LetterPage }) {
	const words = useTranslations('coordination')
	return (
		<PageHead
			title={letter.title}
			crumbs={[
				{ to: '/network/letters', label: words('letters.title') },
				{ to: `/network/places/${letter.placeId}`, label: letter.placeName },
			]}
			kicker={words('letter.kicker', { place: letter.placeName })}
			state={useStanding(letter)}
			actions={
				mayKeep && letter.replacedBy === null ? (
					<ButtonLink to={`/network/letters/new?replaces=${letter.id}`}>{words('letter.replace')}</ButtonLink>
				) : undefined
			}
		/>
	)
}

function useStanding(letter: LetterPage['letter']): string {
	const words = useTranslations('coordination.letter')
	const format = useFormat()
	const { state, endsOn, endedOn, endedBecause, reviewOn } = letter
	const said = (day: typeof letter.datedOn) => format.day(day, { weekday: false })
	const dated = words('dated', { day: said(letter.datedOn) })
	if (state === 'replaced') return `${dated}. ${words('replaced')}`
	if (state === 'ended' && endedOn !== null) {
		return `${dated}. ${words('ended', { day: said(endedOn), because: endedBecause ?? '' })}`
	}
	if (state === 'ran-out' && endsOn !== null) return `${dated}. ${words('ranOut', { day: said(endsOn) })}`
	const until = endsOn === null ? words('inForce') : words('inForceUntil', { day: said(endsOn) })
	const review = reviewOn === null ? '' : `, ${words('reviewOn', { day: said(reviewOn) })}`
	return `${dated}, ${until}${review}`
}
