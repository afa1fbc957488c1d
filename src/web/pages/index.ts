// The shelf of pages: every address there is. The router prefers fixed parts of an address to open ones.
import type { Page } from '../page.ts'
import { aboutMePage } from './about-me/page.ts'
import { accessibilityPage } from './accessibility/page.ts'
import { accountabilityPage } from './accountability/page.ts'
import { accountsPage } from './accounts/page.ts'
import { actionClosePage } from './actions/close.ts'
import { actionNewPage } from './actions/new.ts'
import { actionsPage } from './actions/page.ts'
import { aheadPage } from './ahead/page.ts'
import { apiPages } from './api/page.ts'
import { auditPage } from './audit/page.ts'
import { balancePage } from './balance/page.ts'
import { checksPages } from './checks/page.ts'
import { comparePage } from './compare/page.ts'
import { digestPage } from './digest/page.ts'
import { diversityNewPage } from './diversity/new.ts'
import { diversityPage } from './diversity/page.ts'
import { diversityReleasePage } from './diversity/release.ts'
import { draftAdoptPage } from './draft-adopt/page.ts'
import { draftChangesPage } from './draft-changes/page.ts'
import { draftConflictsPage } from './draft-conflicts/page.ts'
import { draftDiscussionPage } from './draft-discussion/page.ts'
import { draftAmendPage } from './draft-edit/amend.ts'
import { draftBeginPage } from './draft-edit/begin.ts'
import { draftChoosePage } from './draft-edit/choose-thing.ts'
import { draftEditPage } from './draft-edit/chooser.ts'
import { draftEndPage } from './draft-edit/end.ts'
import { draftImpactPage } from './draft-impact/page.ts'
import { draftBodyPage } from './draft-map/body.ts'
import { draftMapPage } from './draft-map/map.ts'
import { draftPartnersPage } from './draft-partners/page.ts'
import { draftPatternPage } from './draft-pattern/add.ts'
import { draftPatternNewPage } from './draft-pattern/new.ts'
import { draftPeoplePage } from './draft-people/page.ts'
import { draftOtherRecordPage } from './draft-reorganise/other-record.ts'
import { draftReorganisePage } from './draft-reorganise/page.ts'
import { draftReorganiseQuestionsPage } from './draft-reorganise/questions.ts'
import { draftRetirePage } from './draft-retire/page.ts'
import { draftUndoPage } from './draft-undo/page.ts'
import { draftAboutPage } from './drafts/about.ts'
import { draftsPage } from './drafts/list.ts'
import { newDraftPage } from './drafts/new-draft.ts'
import { draftOverviewPage } from './drafts/overview.ts'
import { proposePage } from './drafts/propose.ts'
import { draftTakeOutPage } from './drafts/take-out.ts'
import { exportPages } from './export/page.ts'
import { feedsPages } from './feeds/page.ts'
import { figuresFilePage } from './figures/file.ts'
import { figuresLoadPage } from './figures/load.ts'
import { figuresPage } from './figures/page.ts'
import { figuresTemplatePage } from './figures/template.ts'
import { findingPage } from './finding/page.ts'
import { findingsPage } from './findings/page.ts'
import { forMePage } from './for-me/page.ts'
import { functionsDocumentPage } from './functions/document.ts'
import { functionsPage } from './functions/page.ts'
import { functionsPictureFilePages, functionsPicturePage } from './functions/picture.ts'
import { functionsStarterPage } from './functions/starter-workbook.ts'
import { homePage } from './home/page.ts'
import { importOverviewPage } from './import/overview.ts'
import { importPreviewPage } from './import/preview.ts'
import { importQuestionsPage } from './import/questions.ts'
import { importSheetsPage } from './import/sheets.ts'
import { importPage } from './import/start.ts'
import { keysPage } from './keys/page.ts'
import { listPage } from './list/page.ts'
import { mapPicturePage, mapPngPage } from './map-picture/page.ts'
import { measureChartPages } from './measure-chart/page.ts'
import { measureMarkPage } from './measure-mark/page.ts'
import { measureTargetPage } from './measure-mark/target.ts'
import { measuresPage } from './measures/page.ts'
import { governanceCostPage } from './money/governance.ts'
import { moneyPage } from './money/page.ts'
import { ratesPage } from './money/rates.ts'
import { outcomesPage } from './outcomes/page.ts'
import { oversightPage } from './oversight/page.ts'
import { papersPages } from './papers/page.ts'
import { patternChangePage, patternNewPage } from './patterns/keep.ts'
import { patternsPage } from './patterns/list.ts'
import { patternPage } from './patterns/pattern.ts'
import { personNamePage } from './person-name/page.ts'
import { roleSpecificationPage } from './role-specification/page.ts'
import { searchPage } from './search/page.ts'
import { settingsPage } from './settings/page.ts'
import { publishedPage } from './settings/published.ts'
import { sharedMembersPage } from './shared-members/page.ts'
import { choosePasswordPage, firstAccountPage } from './sign-in/choose-password.ts'
import { signInPage, signOutPage } from './sign-in/page.ts'
import { successionAnswerPage } from './succession/answer.ts'
import { successionChangePage, successionMarkPage } from './succession/critical.ts'
import { successionForwardPage, successionOtherPage } from './succession/forward.ts'
import { successionMinePage } from './succession/mine.ts'
import { successionPage } from './succession/page.ts'
import { newSystemPage } from './systems/new-system.ts'
import { systemsPage } from './systems/page.ts'
import { thingPage } from './thing/page.ts'
import { timePage } from './time/page.ts'
import { timeRulePage } from './time/rule.ts'
import { variationPage } from './variation/page.ts'
import { whoDecidesPage } from './who-decides/page.ts'

export const pages: readonly Page[] = [
  aboutMePage,
  accessibilityPage,
  accountabilityPage,
  accountsPage,
  actionClosePage,
  actionNewPage,
  actionsPage,
  aheadPage,
  ...apiPages,
  auditPage,
  balancePage,
  roleSpecificationPage,
  sharedMembersPage,
  successionPage,
  successionForwardPage,
  successionOtherPage,
  successionMinePage,
  successionAnswerPage,
  successionMarkPage,
  successionChangePage,
  timePage,
  timeRulePage,
  ...checksPages,
  choosePasswordPage,
  comparePage,
  digestPage,
  diversityPage,
  diversityNewPage,
  diversityReleasePage,
  draftAboutPage,
  draftAdoptPage,
  draftAmendPage,
  draftBeginPage,
  draftBodyPage,
  draftChangesPage,
  draftChoosePage,
  draftConflictsPage,
  draftDiscussionPage,
  draftEditPage,
  draftEndPage,
  draftImpactPage,
  draftMapPage,
  draftOtherRecordPage,
  draftOverviewPage,
  draftPartnersPage,
  draftPeoplePage,
  draftPatternPage,
  draftPatternNewPage,
  draftReorganisePage,
  draftReorganiseQuestionsPage,
  draftRetirePage,
  draftsPage,
  draftTakeOutPage,
  draftUndoPage,
  ...exportPages,
  ...feedsPages,
  keysPage,
  figuresFilePage,
  figuresLoadPage,
  figuresPage,
  figuresTemplatePage,
  findingPage,
  findingsPage,
  firstAccountPage,
  forMePage,
  functionsDocumentPage,
  functionsPage,
  ...functionsPictureFilePages,
  functionsPicturePage,
  functionsStarterPage,
  homePage,
  importOverviewPage,
  importPage,
  importPreviewPage,
  importQuestionsPage,
  importSheetsPage,
  listPage,
  mapPicturePage,
  mapPngPage,
  ...measureChartPages,
  measureMarkPage,
  measuresPage,
  measureTargetPage,
  moneyPage,
  governanceCostPage,
  ratesPage,
  newDraftPage,
  newSystemPage,
  outcomesPage,
  oversightPage,
  ...papersPages,
  patternPage,
  patternChangePage,
  patternNewPage,
  patternsPage,
  personNamePage,
  proposePage,
  searchPage,
  publishedPage,
  settingsPage,
  signInPage,
  signOutPage,
  systemsPage,
  thingPage,
  whoDecidesPage,
  variationPage,
]
