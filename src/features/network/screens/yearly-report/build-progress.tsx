import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import type { Build } from '../../rules/yearly-report/report.ts'

/** How far the gathering has come, while it goes on; the page asks again by itself, without script too. */
export function BuildProgress({ build, outcome }: { build: Build | null; outcome: Outcome | undefined }) {
	const words = useTranslations('yearlyReport.build')
	if (build === null || (build.state !== 'waiting' && build.state !== 'running')) return null
	const { state, step, stepsDone, steps } = build
	const title = state === 'waiting' ? words('waiting') : words('running', { step: words(`steps.${step}`) })
	return (
		<Callout kind="info" title={title}>
			<meta httpEquiv="refresh" content="2" />
			<progress aria-label={title} value={stepsDone} max={Math.max(1, steps)} />
			{steps === 0 ? null : <p>{words('share', { done: String(stepsDone), all: String(steps) })}</p>}
			<Form name="cancelReportBuild" words="yearlyReport" outcome={outcome}>
				<FormActions>
					<Submit kind="quiet">{words('cancel')}</Submit>
				</FormActions>
			</Form>
		</Callout>
	)
}
