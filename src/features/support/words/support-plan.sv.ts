import { coordinatedWords } from './coordinated.sv.ts'
import { planWords } from './plan.sv.ts'
import { skillsWords } from './skills.sv.ts'
import { daysWords } from './support-days.sv.ts'
import { youngWords } from './young.sv.ts'

export const supportPlan = {
	plan: planWords,
	skills: skillsWords,
	coordinated: coordinatedWords,
	young: youngWords,
	days: daysWords,
} as const
