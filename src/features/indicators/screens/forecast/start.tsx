import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { SectionTabs } from '../../../../ui/section-tabs.tsx'
import { EmptyState } from '../../../../ui/states.tsx'
import { forecastStart } from '../../queries/forecast/forecast-start.ts'
import { operationalZero } from '../../queries/zero/operational-zero.ts'
import { ZeroPart } from '../zero/zero-part.tsx'
import { actOnForecasts } from './act-on-forecasts.ts'
import { AskForm } from './ask-form.tsx'
import { SavedList } from './saved-list.tsx'
import { AgainForm, ShownPart } from './shown-part.tsx'
import { useCountedBy } from './use-counted-by.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return {
		start: show(await forecastStart(caller, { locale: context.get(localeContext) })),
		zero: show(await operationalZero(caller, {})),
	}
}

export const action = (given: ActionFunctionArgs) => actOnForecasts(given)

export default function ForecastStartScreen() {
	const { start, zero } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('forecast')
	const countedBy = useCountedBy()
	const { shown, rows, mayKeep, hasHistory } = start
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state')}
				actions={
					mayKeep && shown !== null ? <AgainForm forecastId={shown.id} outcome={outcome} /> : undefined
				}
			/>
			<SectionTabs />
			{hasHistory ? null : <EmptyState title={words('noHistory')}>{words('noHistoryText')}</EmptyState>}
			{shown === null ? (
				<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
			) : (
				<>
					<p className="quiet small">{countedBy(shown)}</p>
					<ShownPart shown={shown} mayKeep={mayKeep} outcome={outcome} />
				</>
			)}
			<ZeroPart zero={zero} />
			{mayKeep ? <AskForm outcome={outcome} /> : null}
			<SavedList rows={rows} mayKeep={mayKeep} outcome={outcome} />
		</>
	)
}
