import { anyOf } from '../../clauses/any-of.ts';
import type { ActWord } from '../../clauses/types.ts';

/** Handing over, and whatever else is to be done. Where two words begin at one place, the earlier of the list wins. */
export const deeds: readonly ActWord[] = [
  {
    act: 'deed',
    // A plan that is carried out at once is no plan to be handed over; arrangements that are made are handed to nobody.
    pattern:
      'make (?:all )?(?:the |every |its |their )?(?:[a-z]+ ){0,2}(?:arrangements|efforts?|preparations|contact)|(?:prepare|draft|devise|develop|elaborate|formulate|adopt|draw up|make)(?:,? and| and to| and then) (?:execute|implement|carry out|put into effect)(?:,? [^,;.]{0,40}?(?:plans?|strateg(?:y|ies)|roadmap|programmes?)\\b)?',
    examples: ['prepare and execute a programme of demilitarization'],
  },
  {
    act: 'deed',
    // What is carried out is known already.
    pattern:
      '(?:implement|execute|carry out|put in(?:to)? (?:place|effect|operation|practice)|comply with|give effect to|act (?:up)?on|follow up on|apply) (?:fully |promptly )?(?:the|all|its|his|their|these|those) (?:[\\w-]+ ){0,4}?(?:plans?|recommendations|proposals|strateg(?:y|ies)|roadmap|programmes?|conclusions|findings|benchmarks|measures|procedures|arrangements|commitments)\\b',
    examples: ['implement the recommendations contained in the report'],
  },
  {
    act: 'deed',
    // What is authorized of nobody by name, the United Nations do through the mission.
    holder: 'mission',
    pattern:
      '(?:withdrawal|drawdown|reduction|repatriation) of (?:up to )?(?:[\\d, ]+ |[a-z]+ ){0,3}?(?:United Nations|UN) (?:[a-z]+,? (?:and )?){0,3}(?:personnel|troops|forces|observers|contingents?|battalions?)',
    examples: ['authorizes the withdrawal of up to 2000 United Nations military personnel'],
  },
  {
    act: 'transfer',
    pattern: anyOf(
      'submit(?:ted|ting)?',
      'provid(?:e|es|ed|ing)',
      'present(?:ed|ing)?',
      'deliver(?:ed)?',
      'transmit(?:ted)?',
      'furnish(?:ed)?',
      'forward(?:ed)?',
      'convey(?:ed)?|communicated?',
      'circulated?|shared?',
      'give',
      'offer',
      'issued?',
      'produce',
      'prepare',
      'draft',
      'make',
      'include',
      'conduct',
      'undertake',
      'carry out',
      'h[eo]ld',
      'convene',
      'take place',
      'devise',
      'keep',
    ),
    examples: ['submit a report', 'conduct a review'],
  },
  {
    act: 'deed',
    // What the Council approves without saying who does it, the Secretary-General does.
    holder: 'secretary-general',
    pattern: '(?:deployment|dispatch(?:ing)?|sending) of(?= )',
    examples: ['approves the dispatch of an advance team'],
  },
  {
    act: 'deed',
    // What is demanded of nobody by name, those who fight owe.
    holder: 'party',
    pattern:
      '(?:withdrawal|disengagement|disarmament|release|surrender|cessation) of (?:all |the |any )?(?:[a-z]+ ){0,2}(?:forces|troops|hostilities|fighters|hostages|prisoners|combatants|personnel)|(?:cease-?fire|truce|armistice)(?= (?:shall |should |to )?(?:take effect|come into|enter into))|(?:hostilities|fighting|firing|shelling|military (?:activities|operations)) (?:shall |should )?(?:cease|stop|end)\\b',
    examples: ['demands the withdrawal of all forces'],
  },
  {
    act: 'deed',
    pattern: anyOf(
      'withdraw(?:al|n)?',
      'complet(?:e|es|ed|ing|ion)',
      'conclude',
      'implement(?:ed|ation)?',
      // A plan that is carried out is no plan to be handed over.
      'implement(?:ing)? (?:its|their|the|this) (?:transition |exit |drawdown |action )?plans?',
      'deploy(?:ed|ment)?',
      'adopt(?:ed)?',
      'finali[sz]e',
      'fulfil+',
      'achieve',
      'activate',
      'reach agreement',
      'transition',
      'hand ?over',
      'ratify',
      'develop',
      'propose',
      'determine',
      'respond',
      'disarm|demobili[sz]e|dismantle',
      'reduce|draw ?down',
      'sign',
      'ensure',
      'nominate',
      'cooperate',
      'release',
      'pay',
      'taken? steps',
      'liquidat(?:e|ion)',
    ),
    examples: ['complete the withdrawal'],
  },
];
