import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import {
	AmountInput,
	DateInput,
	FieldGroup,
	FieldRow,
	HiddenInput,
	LongText,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { StepFormProps } from '../parts/case-types.ts'
import { StepForm } from './step-form.tsx'

type DecisionFormProps = StepFormProps & { kind: 'assume-liability' | null }

/** Law and paragraph, decider, period, reasons; a letter of liability also says when it was posted. */
export function DecisionForm({ kind, ...props }: DecisionFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const law = useTranslations('support.codes')
	const { choices, colleagues } = props.given
	const bases = choices.legalBases.map(({ id, about }) => ({
		value: id,
		label: `${id}, ${law(`legalBases.${about}`)}`,
	}))
	return (
		<StepForm
			{...props}
			name="recordDecision"
			submit={words('decision.submit')}
			intro={<Intro kind={kind} given={props.given} />}
			initial={useInitial(kind, props.given)}
		>
			{kind === null ? (
				<SelectInput
					name="kind"
					label={words('decision.kind')}
					options={choices.decisionKinds.map((value) => ({ value, label: words(`decisionKinds.${value}`) }))}
				/>
			) : (
				<HiddenInput name="kind" value={kind} />
			)}
			<SelectInput name="legalBasis" options={bases} />
			<FieldRow>
				<DateInput name="decidedOn" />
				<SelectInput
					name="decidedBy"
					width="medium"
					options={[
						...colleagues.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
						{ value: 'committee', label: words('decision.committee') },
					]}
				/>
			</FieldRow>
			<TextInput name="minutes" optional width="medium" />
			<Order kind={kind} delegations={choices.delegations} />
			<FieldGroup legend={words('decision.what')}>
				<FieldRow>
					<AmountInput name="amount" optional={kind === null} />
					<DateInput name="periodFrom" optional={kind === null} />
					<DateInput name="periodTo" optional={kind === null} />
				</FieldRow>
				<LongText name="reasons" />
			</FieldGroup>
			<FieldRow>
				<DateInput name="notifiedOn" optional />
				{kind === 'assume-liability' ? <DateInput name="letterPostedOn" optional /> : null}
			</FieldRow>
		</StepForm>
	)
}

type Given = DecisionFormProps['given']

function useInitial(kind: DecisionFormProps['kind'], { choices, file, me }: Given) {
	const format = useFormat()
	const today = useToday()
	const common = { decidedOn: today, decidedBy: me }
	if (kind === null) return common
	const amount = file.debtOre === null ? {} : { amount: format.amount(ore(file.debtOre)) }
	return { ...common, legalBasis: choices.usualBasis[kind] ?? '', ...amount }
}

type OrderProps = Pick<DecisionFormProps, 'kind'> & { delegations: Given['choices']['delegations'] }

/** Who may decide it by delegation, and up to how much. */
function Order({ kind, delegations }: OrderProps) {
	const words = useTranslations('evictionPrevention.cases')
	const roles = useTranslations('evictionPrevention.delegation.roles')
	const format = useFormat()
	const items = delegations.filter((one) => kind === null || one.decisionKind === kind)
	if (items.length === 0) return <p className="quiet small">{words('decision.noOrder')}</p>
	return (
		<Disclosure summary={words('decision.order')}>
			<ul>
				{items.map(({ id, decisionKind, point, role, limitOre }) => (
					<li key={id}>
						{kind === null ? `${words(`decisionKinds.${decisionKind}`)}. ` : null}
						{words('decision.item', {
							point,
							role: roles(role),
							limit:
								limitOre === null
									? words('decision.noLimit')
									: words('decision.upTo', { limit: format.amount(limitOre) }),
						})}
					</li>
				))}
			</ul>
		</Disclosure>
	)
}

function Intro({ kind, given }: Pick<DecisionFormProps, 'kind' | 'given'>) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { recovery } = given.file.course
	if (kind === null) return words('decision.intro')
	return 'letterPostedBy' in recovery
		? words('decision.liabilityIntro', {
				day: format.day(recovery.letterPostedBy),
				left: format.relative(recovery.letterPostedBy),
			})
		: words('decision.liabilityNotRunning')
}
