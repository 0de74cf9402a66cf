import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { Step, Steps } from '../../../../ui/work.tsx'
import type { leasePage } from '../../queries/ladder/lease-page.ts'
import { useFormName } from './use-form-name.ts'

export type LeasePage = Extract<Awaited<ReturnType<typeof leasePage>>, { is: 'done' }>['value']

/** What can be done about a home that somebody lives in, the likeliest first, each with what it needs. */
export function LeaseNext({ page }: { page: LeasePage }) {
	const words = useTranslations('ladder')
	const format = useFormat()
	const formName = useFormName()
	const { stayId, lease, ending, notice, nextCheckpoint } = page
	const to = (step: string) => `/housing/ladder/${stayId}/${step}`
	const open = page.blockers.filter(({ untilDay }) => untilDay === null)
	const next = page.next.map((step) => formName(step)).join(', ')
	return (
		<Section title={words('lease.nextTitle')}>
			<Steps>
				{page.onLease && lease === null ? (
					<Step
						what={words('lease.do.write')}
						why={words('lease.why.write')}
						action={
							<ButtonLink to={to('write')} kind="primary">
								{words('lease.do.write')}
							</ButtonLink>
						}
					/>
				) : null}
				{nextCheckpoint === null ? null : (
					<Step
						what={words('lease.do.checkpoint')}
						why={words('lease.why.checkpoint', { day: format.day(nextCheckpoint) })}
						action={
							<ButtonLink to={to('checkpoint')} kind={lease === null ? 'secondary' : 'primary'}>
								{words('lease.do.checkpoint')}
							</ButtonLink>
						}
					/>
				)}
				<Step
					what={words('lease.do.next')}
					why={next === '' ? words('lease.why.nextNone') : words('lease.why.next', { next })}
					action={
						<ButtonLink to={to('next')} kind={page.onLease ? 'secondary' : 'primary'}>
							{words('lease.do.next')}
						</ButtonLink>
					}
				/>
				<Step
					what={words('grant.title')}
					why={words('grant.state')}
					action={
						<ButtonLink to={`/housing/ladder/grant/${page.personId}`} kind="secondary">
							{words('grant.title')}
						</ButtonLink>
					}
				/>
				{lease === null || lease.tenure === 'first-hand' ? null : (
					<Step
						what={words('lease.do.take-over')}
						why={words('lease.why.take-over')}
						action={
							<ButtonLink to={to('take-over')} kind="secondary">
								{words('lease.do.take-over')}
							</ButtonLink>
						}
					/>
				)}
				{page.onLease ? (
					<Step
						what={words('lease.do.blocker')}
						why={words('lease.why.blocker')}
						action={
							<ButtonLink to={to('blocker')} kind="secondary">
								{words('lease.do.blocker')}
							</ButtonLink>
						}
					/>
				) : null}
				{open.length === 0 ? null : (
					<Step
						what={words('lease.do.end-blocker')}
						why={open
							.map(({ kind, fromDay }) =>
								words('lease.why.end-blocker', {
									kind: words(`blockers.${kind}`),
									from: format.day(fromDay),
								}),
							)
							.join(' ')}
						action={
							<ButtonLink to={to('end-blocker')} kind="secondary">
								{words('lease.do.end-blocker')}
							</ButtonLink>
						}
					/>
				)}
				{lease === null ? null : (
					<Step
						what={words('lease.do.change')}
						why={words('lease.why.change')}
						action={
							<ButtonLink to={to('change')} kind="secondary">
								{words('lease.do.change')}
							</ButtonLink>
						}
					/>
				)}
				<Step
					what={words('lease.do.out')}
					why={words('lease.why.out')}
					action={
						<ButtonLink to={to('out')} kind="secondary">
							{words('lease.do.out')}
						</ButtonLink>
					}
				/>
				{ending === null ? null : notice === null ? (
					<Step
						what={words('lease.do.notice')}
						why={
							ending.allowed && ending.reviewedOn !== null
								? words('lease.why.noticeYes', { day: format.day(ending.reviewedOn) })
								: ending.lacks === null
									? words('lease.why.noticeNo', { since: format.day(ending.changedOn) })
									: words(`lease.why.lacks.${ending.lacks}`)
						}
						action={
							ending.allowed ? (
								<ButtonLink to={to('notice')} kind="secondary">
									{words('lease.do.notice')}
								</ButtonLink>
							) : (
								<ButtonLink to={`/people/${page.personId}/support`} kind="secondary">
									{words('lease.toSupport')}
								</ButtonLink>
							)
						}
					/>
				) : (
					<Step
						what={words('lease.do.withdraw')}
						why={words('lease.why.noticeGiven', {
							...{ given: format.day(notice.givenOn), ends: format.day(notice.endsOn) },
							reason: words(`reasons.${notice.reason}`),
						})}
						action={
							<ButtonLink to={to('withdraw')} kind="secondary">
								{words('lease.do.withdraw')}
							</ButtonLink>
						}
					/>
				)}
				<Step
					what={words('lease.do.breakdown')}
					why={words('lease.why.breakdown')}
					action={
						<ButtonLink to={to('breakdown')} kind="secondary">
							{words('lease.do.breakdown')}
						</ButtonLink>
					}
				/>
			</Steps>
		</Section>
	)
}
