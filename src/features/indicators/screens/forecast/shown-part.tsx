import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import type { ShownForecast } from '../../queries/forecast/shown-forecast.ts'
import { AssumptionsPart } from './assumptions-part.tsx'
import { CostPart } from './cost-part.tsx'
import { FigurePart, SensitivityPart } from './figure-part.tsx'
import { GoalsPart, LeversPart } from './goals-part.tsx'

type Props = { shown: ShownForecast; mayKeep: boolean; outcome: Outcome | undefined }

/** A forecast as a whole: fans, goals, levers, what it hangs on, what it assumes and what it would cost. */
export function ShownPart({ shown, mayKeep, outcome }: Props) {
	const words = useTranslations('forecast')
	const { forecast } = shown
	if (forecast === null) return null
	const [first, ...others] = forecast.figures
	const withheld = forecast.withheld.map((figure) => words(`figures.${figure}`)).join(', ')
	return (
		<>
			{shown.changedSince ? (
				<Callout kind="warning" title={words('changedSince')}>
					<p>{words('changedSinceText')}</p>
				</Callout>
			) : null}
			{first === undefined ? null : <FigurePart shown={shown} one={first} />}
			{withheld === '' ? null : <p className="quiet">{words('withheld', { figures: withheld })}</p>}
			<GoalsPart shown={shown} />
			<LeversPart shown={shown} />
			{first === undefined ? null : <SensitivityPart shown={shown} one={first} />}
			{others.map((one) => (
				<FigurePart key={one.figure} shown={shown} one={one} />
			))}
			<AssumptionsPart shown={shown} />
			<CostPart shown={shown} mayKeep={mayKeep} outcome={outcome} />
		</>
	)
}

export function AgainForm({ forecastId, outcome }: { forecastId: string; outcome: Outcome | undefined }) {
	const words = useTranslations('forecast')
	return (
		<Form name="countForecastAgain" words="forecast" outcome={outcome} inline>
			<HiddenInput name="forecastId" value={forecastId} />
			<Submit kind="secondary">{words('again')}</Submit>
		</Form>
	)
}
