import { useTranslations } from 'use-intl'
import type { ListedConsultation } from '../../queries/reading.ts'
import { consultedOn } from '../../rules/consulted.ts'
import { useReading, useWriting } from './reader.tsx'

type ListProps = { consultations: readonly ListedConsultation[] }

/** What one may answer today, and how. */
export function Invitations({ consultations }: ListProps) {
	const words = useTranslations('publicPages.consultation')
	const write = useWriting('')
	const { places, today } = useReading()
	const open = consultations.filter((one) => one.answerAt !== null && consultedOn(one, today) === 'open')
	return open.map(({ slug, title, lastDay, answerAt }) => (
		<section key={slug} className="invite">
			<h2>{words('invite', { title })}</h2>
			<p>{words('inviteText', { day: write.day(lastDay) })}</p>
			<p>
				<a href={`${places.home}/consultations/${slug}`}>{words('read')}</a> ·{' '}
				<a href={answerAt ?? ''}>{words('answer')}</a>
			</p>
		</section>
	))
}

/** Every consultation that is published, with how far it has come. */
export function Consultations({ consultations }: ListProps) {
	const words = useTranslations('publicPages')
	const write = useWriting('')
	const { places, today } = useReading()
	if (consultations.length === 0) return null
	return (
		<section id="consultations">
			<h2>{words('plan.consultations')}</h2>
			<ul className="rows">
				{consultations.map((one) => (
					<li key={one.slug}>
						<a href={`${places.home}/consultations/${one.slug}`}>
							{words('consultation.title', { title: one.title })}
						</a>
						<p className="note">
							{words(`consultation.states.${consultedOn(one, today)}`, { day: write.day(one.lastDay) })}
						</p>
					</li>
				))}
			</ul>
		</section>
	)
}
