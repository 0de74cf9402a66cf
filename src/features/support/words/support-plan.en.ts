import type { Words } from '../../../platform/words/shape.ts'
import { coordinatedWords } from './coordinated.en.ts'
import { planWords } from './plan.en.ts'
import { skillsWords } from './skills.en.ts'
import { daysWords } from './support-days.en.ts'
import type { supportPlan as sv } from './support-plan.sv.ts'
import { youngWords } from './young.en.ts'

export const supportPlan: Words<typeof sv> = {
	plan: planWords,
	skills: skillsWords,
	coordinated: coordinatedWords,
	young: youngWords,
	days: daysWords,
}
