import { useTranslations } from 'use-intl'
import { useToday } from '../../../../ui/frame.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { WorkRow } from '../../../../ui/work.tsx'
import type { Board } from './agreement-types.ts'

type Open = NonNullable<Board['open']>[number]

/** Homes that wait for an answer, to be passed on, or for somebody to move in. */
export function OpenOffers({ offers }: { offers: readonly Open[] }) {
	const words = useTranslations('agreements.board')
	return (
		<Section title={words('open')}>
			{offers.length === 0 ? (
				<p className="quiet">{words('openNone')}</p>
			) : (
				offers.map((one, place) => <OpenOffer key={one.id} offer={one} first={place === 0} />)
			)}
		</Section>
	)
}

function OpenOffer({ offer, first }: { offer: Open; first: boolean }) {
	const words = useTranslations('agreements.board')
	const format = useFormat()
	const today = useToday()
	const { landlord, answerBy, takenOn, stands } = offer
	const late = takenOn === null && answerBy !== null && answerBy <= today
	const why =
		takenOn !== null
			? words('toMoveIn', { landlord, unit: offer.unit ?? '–', day: format.day(takenOn) })
			: stands === 'declined-so-far'
				? words('declinedBy', { landlord, units: offer.declined.join(', ') })
				: words('asked', { landlord, units: offer.asked.join(', ') })
	const does = takenOn !== null ? 'decide' : stands === 'declined-so-far' ? 'passOn' : 'answer'
	return (
		<WorkRow
			when={
				takenOn !== null
					? words('ours')
					: answerBy === null
						? words('noAnswerDay')
						: format.relative(answerBy)
			}
			whenNote={takenOn === null && answerBy !== null ? format.day(answerBy) : undefined}
			urgent={late}
			what={offer.address}
			whom={words('rooms', { count: offer.rooms })}
			why={why}
			action={{
				to: `/housing/agreements/offers/${offer.id}`,
				label: words(does),
				kind: first ? 'primary' : 'secondary',
			}}
		/>
	)
}
