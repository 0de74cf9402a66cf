import { useTranslations } from 'use-intl'
import { usePersonName } from '../../../../ui/person-name.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { Band, WorkRow } from '../../../../ui/work.tsx'
import type { supportWork } from '../../queries/agreements/support-work.ts'

type Work = Extract<Awaited<ReturnType<typeof supportWork>>, { is: 'done' }>['value']

/** What is late and what comes within two weeks: reviews, offers to make again, people of 65 and older. */
export function WorkBands({ people, offers }: Pick<Work, 'people' | 'offers'>) {
	const words = useTranslations('support.work')
	const codes = useTranslations('support.codes.support')
	const nameOf = usePersonName()
	const format = useFormat()
	const reviews = people.filter(({ reviewSoon }) => reviewSoon)
	const elderly = people.filter((one) => one.elderly)
	const whenOf = (on: Work['people'][number]['reviewOn'], late: boolean) => {
		const day = format.day(on, { year: false })
		return late
			? { when: format.relative(on), whenNote: words('late', { day }), urgent: true }
			: { when: day, whenNote: format.relative(on) }
	}
	return (
		<>
			{reviews.length === 0 ? null : (
				<Band title={words('bands.reviews')} count={reviews.length}>
					{reviews.map((one, at) => (
						<WorkRow
							key={one.personId}
							{...whenOf(one.reviewOn, one.reviewLate)}
							what={words('review.what')}
							whom={nameOf(one)}
							why={words('review.why', { day: format.day(one.reviewOn) })}
							action={{
								to: `/people/${one.personId}/support/review`,
								label: words('review.do'),
								kind: at === 0 ? 'primary' : 'secondary',
							}}
						/>
					))}
				</Band>
			)}
			{offers.length === 0 ? null : (
				<Band title={words('bands.offers')} count={offers.length}>
					{offers.map((one) => (
						<WorkRow
							key={one.id}
							{...whenOf(one.nextOfferOn, one.late)}
							what={words('offer.what', { about: codes(`refusedMatters.${one.about}`) })}
							whom={nameOf(one)}
							why={words('offer.why', {
								day: format.day(one.refusedOn),
								reason: codes(`refusalReasons.${one.reason}`),
							})}
							action={{
								to: `/people/${one.personId}/support/again?offer=${one.id}`,
								label: words('offer.do'),
							}}
						/>
					))}
				</Band>
			)}
			{elderly.length === 0 ? null : (
				<Band title={words('bands.elderly')} count={elderly.length}>
					{elderly.map((one) => (
						<WorkRow
							key={one.personId}
							when="–"
							what={words('elderly.what')}
							whom={nameOf(one)}
							why={words('elderly.why', { age: String(one.age ?? '') })}
							action={{
								to: `/people/${one.personId}/support/elderly`,
								label: words('elderly.do'),
								kind: 'quiet',
							}}
						/>
					))}
				</Band>
			)}
		</>
	)
}
