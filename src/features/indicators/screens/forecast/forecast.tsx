import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { forecastPage } from '../../queries/forecast/forecast-page.ts'
import { actOnForecasts } from './act-on-forecasts.ts'
import { ComparePart } from './compare-part.tsx'
import { percentOf } from './saved-list.tsx'
import { AgainForm, ShownPart } from './shown-part.tsx'
import { useCountedBy } from './use-counted-by.ts'
import { usePulled } from './use-pulled.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const beside = new URL(request.url).searchParams.get('beside') ?? undefined
	const asked = { forecastId: params.forecastId, beside, locale: context.get(localeContext) }
	return show(await forecastPage(callerOf(context), asked))
}

export const action = (given: ActionFunctionArgs) => actOnForecasts(given)

export default function ForecastScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('forecast')
	const countedBy = useCountedBy()
	const pulled = usePulled()
	const isDone = page.forecast !== null
	return (
		<>
			<PageHead
				title={page.name}
				crumbs={[{ to: '/follow-up/forecast', label: words('title') }]}
				state={pulled(page.question.levers)}
				actions={page.mayKeep && isDone ? <AgainForm forecastId={page.id} outcome={outcome} /> : undefined}
			/>
			{isDone ? (
				<>
					<p className="quiet small">{countedBy(page)}</p>
					<ComparePart page={page} />
					<ShownPart shown={page} mayKeep={page.mayKeep} outcome={outcome} />
				</>
			) : (
				<Unfinished page={page} />
			)}
		</>
	)
}

function Unfinished({ page }: { page: ReturnType<typeof useLoaderData<typeof loader>> }) {
	const words = useTranslations('forecast.wait')
	switch (page.state) {
		case 'cancelled':
		case 'failed':
			return <EmptyState title={words(page.state)}>{words('ended')}</EmptyState>
		case 'waiting':
			return <EmptyState title={words('title')}>{words('waitingText')}</EmptyState>
		default:
			return (
				<EmptyState title={words('title')}>{words('text', { percent: String(percentOf(page)) })}</EmptyState>
			)
	}
}
