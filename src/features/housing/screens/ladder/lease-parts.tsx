import { useTranslations } from 'use-intl'
import { Timeline } from '../../../../ui/events.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { LeasePage } from './lease-next.tsx'
import { useFormName } from './use-form-name.ts'

/** Checkpoints and blockers of a lease, support, and the way that led here. */
export function LeaseParts({ page }: { page: LeasePage }) {
	const words = useTranslations('ladder')
	const format = useFormat()
	const formName = useFormName()
	return (
		<>
			{page.onLease ? <LeaseCourse page={page} /> : null}
			<Section
				title={words('lease.support')}
				aside={<TextLink to={`/people/${page.personId}/support`}>{words('lease.toSupport')}</TextLink>}
			>
				{page.support.length === 0 ? (
					<p className="quiet">{words('lease.supportNone')}</p>
				) : (
					<ul>
						{page.support.map(({ id, kind, method, minutesAWeek, startsOn }) => (
							<li key={id}>
								{words('lease.supportRow', {
									kind: words(`supportKinds.${kind}`),
									method: method === null ? '' : ` (${words(`methods.${method}`)})`,
									hours: format.number(minutesAWeek / 60, minutesAWeek % 60 === 0 ? 0 : 1),
									from: format.day(startsOn),
								})}
							</li>
						))}
					</ul>
				)}
			</Section>
			<Section title={words('lease.wayTitle')}>
				<ol>
					{page.way.map(({ id, form, startsOn, endsOn, state, way, reason }) => (
						<li key={id}>
							{state === 'here' || endsOn === null
								? words('lease.wayNow', { form: formName(form), from: format.day(startsOn) })
								: words('lease.wayRow', {
										...{ form: formName(form), from: format.day(startsOn), until: format.day(endsOn) },
									})}
							{way === null || way === 'step' ? null : (
								<span className="quiet">
									{' '}
									· {words(`ways.${way}`)}
									{reason === null ? '' : `: ${reason}`}
								</span>
							)}
						</li>
					))}
				</ol>
			</Section>
		</>
	)
}

/** How it has gone on the lease, and what has stood in the way of one's own. */
function LeaseCourse({ page }: { page: LeasePage }) {
	const words = useTranslations('ladder')
	const format = useFormat()
	return (
		<>
			<Section title={words('lease.checkpoints')}>
				<Timeline
					empty={words('lease.checkpointsNone')}
					events={page.checkpoints.map(({ id, heldOn, result, note, by }) => ({
						...{ key: id, day: heldOn, by, icon: 'visit' as const },
						what: note === null ? words(`results.${result}`) : `${words(`results.${result}`)}. ${note}`,
					}))}
				/>
			</Section>
			<Section title={words('lease.blockersTitle')}>
				{page.blockers.length === 0 ? (
					<p className="quiet">{words('lease.blockersNone')}</p>
				) : (
					<ul>
						{page.blockers.map(({ id, kind, fromDay, untilDay, note }) => (
							<li key={id}>
								{words(`blockers.${kind}`)},{' '}
								{untilDay === null
									? words('lease.blockerFrom', { from: format.day(fromDay) })
									: words('lease.blockerSpan', { from: format.day(fromDay), until: format.day(untilDay) })}
								{note === null ? null : <span className="quiet"> · {note}</span>}
							</li>
						))}
					</ul>
				)}
			</Section>
		</>
	)
}
