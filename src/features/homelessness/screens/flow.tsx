import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext, todayContext } from '../../../ui/context.ts'
import { Columns, PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { AsOf, Callout } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { flowPage } from '../queries/flow-page.ts'
import { FlowAccount } from './flow/flow-account.tsx'
import { askedIn } from './flow/flow-address.ts'
import { FlowControls } from './flow/flow-controls.tsx'
import { FlowFigures } from './flow/flow-figures.tsx'
import { FlowMatrix } from './flow/flow-matrix.tsx'
import { FlowBreakdown, FlowChildren, FlowMeasures } from './flow/flow-side.tsx'
import type { Board } from './flow/flow-types.ts'
import { FunctionalZero } from './flow/functional-zero.tsx'
import { monthsBefore } from './flow/months-before.ts'
import { useGroupWords, whoIn } from './flow/use-group-words.ts'
import { useTold } from './flow/use-told.ts'
import { HomelessnessTabs } from './tabs.tsx'
import { tabsFor } from './tabs-for.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const asked = askedIn(request.url)
	const { matrix, broken, board, measures, asOf } = await flowPage(caller, {
		...asked,
		locale: context.get(localeContext),
	})
	return {
		asked,
		board: show(board),
		asOf,
		// Those who read small figures in words have neither: nearly every cell is one.
		matrix: matrix.is === 'done' ? matrix.value : null,
		broken: broken.is === 'done' ? broken.value : null,
		measures: show(measures),
		months: monthsBefore(context.get(todayContext)),
		tabs: tabsFor(caller.actor),
	}
}

export default function FlowScreen() {
	const { asked, board, asOf, matrix, broken, measures, months, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('homelessness.flow')
	const groups = useGroupWords()
	const format = useFormat()
	const { group, period } = board.asked
	const narrowed = groups.parts(group)
	// Definitions with more situations than the Swedish four need the page's whole width.
	const isWide = board.asked.categories.length > 4
	const b = (text: React.ReactNode) => <b>{text}</b>
	return (
		<>
			<PageHead
				title={useFinding(board)}
				state={
					<>
						{words.rich('state', { b, who: whoIn(group), day: format.dayFull(period.until) })}
						{narrowed.length === 0
							? null
							: ` ${words('narrowed', { parts: narrowed.join(', ').toLowerCase() })}`}
					</>
				}
			/>
			<HomelessnessTabs open={tabs} />
			<AsOf at={asOf} />
			{board.countedAnew ? (
				<Callout kind="warning" title={words('countedAnew.title')}>
					{words('countedAnew.text')}
				</Callout>
			) : null}
			<FlowControls board={board} asked={asked} months={months} />
			<Columns wide="chart">
				<div>
					<FlowFigures board={board} asked={asked} />
				</div>
				<div>
					{isWide ? null : <FlowAccount board={board} asked={asked} />}
					<FlowChildren board={board} asked={asked} />
					{board.functionalZero === null ? null : <FunctionalZero zero={board.functionalZero} />}
				</div>
			</Columns>
			{isWide ? <FlowAccount board={board} asked={asked} /> : null}
			{matrix === null ? null : <FlowMatrix matrix={matrix} asked={asked} />}
			<Columns>
				{broken === null ? null : <FlowBreakdown broken={broken} asked={asked} />}
				<FlowMeasures measures={measures} />
			</Columns>
		</>
	)
}

/** The account's result as a sentence: how many there are, and how many more or fewer than when it began. */
function useFinding(board: Board): string {
	const words = useTranslations('homelessness.flow')
	const told = useTold()
	const format = useFormat()
	const { account, group, layer, openedOn } = board.asked
	const [opening, closing] = (['opening', 'closing'] as const).map(
		(line) => board.balance.find((row) => row.line === line)?.all ?? null,
	)
	const count = typeof closing === 'number' ? closing : 2
	const title = words('title', { count, shown: told.value(closing ?? null), who: whoIn(group), layer })
	if (typeof opening !== 'number' || typeof closing !== 'number') return title
	const turn = account.from.slice(5)
	const when =
		turn === '07-01'
			? words('when.halfYear')
			: turn === '01-01'
				? words('when.newYear')
				: words('when.day', { day: format.day(openedOn, { weekday: false }) })
	const change = closing - opening
	const way = change < 0 ? 'fewer' : 'more'
	return words('titleChange', {
		title,
		change: Math.abs(change),
		by: told.value(Math.abs(change)),
		way,
		when,
	})
}
