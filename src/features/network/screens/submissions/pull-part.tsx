import { useTranslations } from 'use-intl'
import type { Instant } from '../../../../foundation/plain-date.ts'
import { Code } from '../../../../ui/code.tsx'
import { TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { DefinitionRows, Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { PackageProblem } from '../../rules/submissions/check-package.ts'
import { ProblemList } from './problems.tsx'

type Pull = {
	readonly address: string
	readonly isUnderWay: boolean
	readonly answeredAt: Instant | null
	readonly outcome: 'received' | 'known' | 'refused' | 'failed' | null
	readonly because: string
	readonly problems: readonly PackageProblem[]
	readonly packageId: string | null
}

type PullPartProps = { pull: Pull | null; mayKeep: boolean; outcome: Outcome | undefined }

/** Where a municipality's package is fetched, and what came of it last. */
export function PullPart({ pull, mayKeep, outcome }: PullPartProps) {
	const words = useTranslations('submissions.pull')
	if (pull === null && !mayKeep) return null
	const set = (
		<Form
			name="setSenderPull"
			words="submissions"
			outcome={outcome}
			initial={pull === null ? {} : { address: pull.address }}
		>
			<TextInput name="address" />
			<Submit kind="secondary">{words('save')}</Submit>
		</Form>
	)
	return (
		<Section title={words('title')}>
			<p className="reading">{words('text')}</p>
			{pull === null ? null : (
				<div className="stack-16">
					<DefinitionRows rows={[{ label: words('address'), value: <Code>{pull.address}</Code> }]} />
					<Told pull={pull} />
				</div>
			)}
			{mayKeep ? (
				<div className="stack-8">
					{pull === null ? null : (
						<Form name="fetchFromSender" words="submissions" outcome={outcome}>
							<FormActions>
								<Submit kind="secondary">{words('now')}</Submit>
							</FormActions>
						</Form>
					)}
					<Disclosure
						summary={words(pull === null ? 'set' : 'change')}
						open={wasRefused(outcome, 'setSenderPull')}
					>
						{set}
					</Disclosure>
					{pull === null ? null : (
						<Disclosure summary={words('end')}>
							<Form name="endSenderPull" words="submissions" outcome={outcome}>
								<p>{words('endText')}</p>
								<Submit kind="danger">{words('end')}</Submit>
							</Form>
						</Disclosure>
					)}
				</div>
			) : null}
		</Section>
	)
}

function Told({ pull }: { pull: Pull }) {
	const words = useTranslations('submissions.pull')
	const format = useFormat()
	const { isUnderWay, outcome, answeredAt, packageId, because, problems } = pull
	const waits = isUnderWay ? <p className="quiet">{words('underWay')}</p> : null
	if (outcome === null || answeredAt === null) return waits ?? <p className="quiet">{words('waiting')}</p>
	const moment = format.moment(answeredAt)
	if (outcome === 'received' || outcome === 'known') {
		return (
			<>
				{waits}
				<p>
					{words(outcome, { moment })}{' '}
					<TextLink to={`/submissions/${packageId}`}>{words('toPackage')}</TextLink>
				</p>
			</>
		)
	}
	return (
		<>
			{waits}
			<Callout kind="warning" title={words(outcome, { moment })}>
				{outcome === 'failed' ? (
					<p>{words(`failures.${because as 'no-answer'}`)}</p>
				) : (
					<ProblemList problems={problems} />
				)}
			</Callout>
		</>
	)
}
