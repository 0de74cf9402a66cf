import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { settleDouble } from '../commands/count-week/settle-double.ts'
import { countDoubles } from '../queries/count-week/count-doubles.ts'
import { DoublePair } from './count-week/double-pair.tsx'
import { countWeek } from './count-week/paths.ts'
import { RoundHead } from './count-week/round-head.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await countDoubles(callerOf(context), { countRoundId: params.countRoundId }))
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { countRoundId } = params
	const answer = await settleDouble(callerOf(context), { ...posted, countRoundId })
	return answer.is === 'done'
		? done(`${countWeek}/${countRoundId}/doubles`, 'homelessness.count.done.settled')
		: settle(answer, posted)
}

export default function CountDoublesScreen() {
	const { round, answers, people, certain, open, settled } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.count')
	const side = (one: (typeof settled)[number]['a']) =>
		one === null
			? '–'
			: words('doubles.answerNumber', { informant: one.informant, number: String(one.number) })
	return (
		<RoundHead round={round} state={words('doubles.state', { open: open.length, answers, people })}>
			<p className="quiet reading">
				{words('doubles.certain', { count: certain })} {words('doubles.noName')}
			</p>
			{open.length === 0 ? (
				<EmptyState title={words('doubles.none')}>{words('doubles.noneText')}</EmptyState>
			) : null}
			{open.map((pair, place) => (
				<DoublePair
					key={`${pair.aId} ${pair.bId}`}
					pair={pair}
					number={place + 1}
					settles={round.state !== 'closed'}
					outcome={outcome}
				/>
			))}
			{settled.length === 0 ? null : (
				<Section title={words('doubles.settledTitle')}>
					<DataTable
						caption={words('doubles.settledTitle')}
						rows={settled}
						rowKey={(pair) => `${pair.aId} ${pair.bId}`}
						columns={[
							{
								key: 'pair',
								head: words('doubles.informant'),
								cell: (pair) => `${side(pair.a)} · ${side(pair.b)}`,
							},
							{
								key: 'why',
								head: words('doubles.what'),
								fold: 'plain',
								cell: (pair) => pair.reasons.map((reason) => words(`reasons.${reason}`)).join(', '),
							},
							{
								key: 'as',
								head: words('doubles.settledAs'),
								cell: (pair) => words(`doubles.${pair.decision}`),
							},
						]}
					/>
				</Section>
			)}
		</RoundHead>
	)
}
