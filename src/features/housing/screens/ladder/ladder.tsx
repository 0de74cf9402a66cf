import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { ladderBoard } from '../../queries/ladder/ladder-board.ts'
import { HousingTabs } from '../tabs.tsx'
import { tabsFor } from '../tabs-for.ts'
import { Breakdowns, Conversion } from './ladder-figures.tsx'
import { StepPeople } from './step-people.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { board: show(await ladderBoard(caller, {})), tabs: tabsFor(caller.actor) }
}

/** People on each step with the time there, the next checkpoint and what stands in the way; conversion below. */
export default function LadderScreen() {
	const { board, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('ladder')
	const people = board.steps.reduce((sum, step) => sum + step.people.length, 0)
	return (
		<>
			<PageHead
				title={words('title')}
				state={
					board.mayWork
						? words.rich('state', { people, late: board.late, b: (chunks) => <b>{chunks}</b> })
						: words('stateFigures')
				}
				actions={
					<ButtonLink to="/housing/housing-first" kind="secondary">
						{words('housingFirst')}
					</ButtonLink>
				}
			/>
			<HousingTabs open={tabs} />
			{board.mayWork && people === 0 ? (
				<EmptyState
					title={words('noOne')}
					action={<TextLink to="/housing">{words('noOneAction')}</TextLink>}
				/>
			) : null}
			{board.steps.map((step) => (
				<StepPeople key={step.form} step={step} />
			))}
			<Conversion years={board.conversion} thisYear={Number(board.today.slice(0, 4))} />
			<Breakdowns {...board.breakdowns} />
			<p className="small">
				<TextLink to="/settings/housing/ladder">{words('settingsLink')}</TextLink>
			</p>
		</>
	)
}
