import { type LoaderFunctionArgs, Outlet, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { sideBySide } from '../../queries/versions/side-by-side.ts'
import type { VersionTold } from '../../queries/versions/versions-told.ts'
import { ChooseVersions } from './choose-versions.tsx'
import { DifferenceFigures } from './difference-figures.tsx'
import { DifferenceParts } from './difference-parts.tsx'
import { VersionStanding } from './version-banner.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { planId, from, to } = params
	return show(await sideBySide(callerOf(context), { planId, from, to }))
}

/** Two versions side by side: words with what went and what came, and figures. */
export default function CompareScreen() {
	const { plan, sides, numbers, changes, figures, thisYear } = useLoaderData<typeof loader>()
	const words = useTranslations('planVersions')
	const lists = useTranslations('actionPlan.list')
	const head = useSideHead()
	const [before, after] = sides
	if (before === undefined || after === undefined) return null
	const named = { from: head(before), to: head(after) }
	return (
		<>
			<PageHead
				title={words('difference.title', { from: String(before.number), to: String(after.number) })}
				state={words('difference.state', { count: changes.length })}
				crumbs={[
					{ to: '/plans', label: lists('title') },
					{ to: `/plans/${plan.id}`, label: plan.title },
					{ to: `/plans/${plan.id}/versions`, label: words('list.title') },
				]}
			/>
			<div className="stack-8">
				<VersionStanding plan={plan} version={before} before={before.number} beside thisYear={thisYear} />
				<VersionStanding plan={plan} version={after} before={before.number} beside thisYear={thisYear} />
			</div>
			<DifferenceFigures rows={figures} sides={named} />
			<Outlet />
			<DifferenceParts changes={changes} sides={named} />
			<ChooseVersions planId={plan.id} numbers={numbers} chosen={{ from: before.number, to: after.number }} />
		</>
	)
}

/** `Version 2, 14 mar 2024`: a side never stands without its day, nor a draft as if it were decided. */
function useSideHead() {
	const words = useTranslations('planVersions')
	const format = useFormat()
	return ({ number, decidedOn, state }: VersionTold) => {
		const side = words('version', { number: String(number) })
		const when =
			decidedOn === null ? words(`states.${state}`).toLowerCase() : format.day(decidedOn, { weekday: false })
		return `${side}, ${when}`
	}
}
