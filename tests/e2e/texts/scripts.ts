/** Short texts in several scripts and directions, written for the tests: two versions or accounts of one thing in each. */
export const ARABIC = [
  {
    title: 'صحيفة الميناء',
    text: `افتتاح الجسر الجديد فوق النهر

افتتح رئيس البلدية الجسر الجديد فوق النهر يوم الاثنين. بلغت تكلفة المشروع 40 مليون دينار.

قال المهندس سامي حداد: «سيخدم الجسر خمسين ألف سائق كل يوم». استمر العمل ثلاث سنوات.

وعدت الشركة بزراعة مئة شجرة على ضفة النهر.`,
  },
  {
    title: 'إذاعة المدينة',
    text: `افتتاح الجسر الجديد فوق النهر

افتتح رئيس البلدية الجسر الجديد فوق النهر يوم الثلاثاء. بلغت تكلفة المشروع 45 مليون دينار.

قال المهندس سامي حداد: «سيخدم الجسر ستين ألف سائق كل يوم». استمر العمل ثلاث سنوات.

لم يحضر الحفل أي وزير.`,
  },
] as const;

export const HEBREW = [
  {
    title: 'עיתון הנמל',
    text: `הגשר החדש נפתח לתנועה

ראש העיר פתח את הגשר החדש ביום שני. עלות הפרויקט הייתה 40 מיליון שקל.

העבודות נמשכו שלוש שנים. החברה הבטיחה לנטוע מאה עצים על גדת הנהר.`,
  },
  {
    title: 'רדיו העיר',
    text: `הגשר החדש נפתח לתנועה

ראש העיר פתח את הגשר החדש ביום שלישי. עלות הפרויקט הייתה 45 מיליון שקל.

העבודות נמשכו שלוש שנים. שר התחבורה לא הגיע לטקס.`,
  },
] as const;

export const CHINESE = [
  {
    title: '港口日报',
    text: `新桥周一通车

市长周一为新桥剪彩。工程耗资四千万元,历时三年。

工程师李明说:“这座桥每天将服务五万名司机。”公司承诺在河边种植一百棵树。

雨季到来之前,旧桥将被拆除。`,
  },
  {
    title: '城市电台',
    text: `新桥周二通车

市长周二为新桥剪彩。工程耗资四千五百万元,历时三年。

工程师李明说:“这座桥每天将服务六万名司机。”公司没有承诺种树。

雨季到来之前,旧桥将被保留。`,
  },
] as const;

export const JAPANESE = [
  {
    title: '港新聞',
    text: `新しい橋が月曜日に開通

市長は月曜日に新しい橋を開通させた。工事には三年かかり、費用は四千万円だった。

技師の田中さんは「毎日五万人の運転手が橋を使う」と述べた。古い橋は取り壊される。`,
  },
  {
    title: '市民ラジオ',
    text: `新しい橋が火曜日に開通

市長は火曜日に新しい橋を開通させた。工事には三年かかり、費用は五千万円だった。

技師の田中さんは「毎日六万人の運転手が橋を使う」と述べた。古い橋は残される。`,
  },
] as const;

/** One account in each of several scripts, side by side: figures and names are what they share. */
export const MIXED = [
  {
    title: 'City Herald',
    text: `The new bridge opens

The mayor opened the new bridge on Monday. It cost 40 million and took 3 years, the engineer Sami Haddad (سامي حداد) said.

The old bridge (旧桥) will be taken down before 2027.`,
  },
  ARABIC[1],
  CHINESE[0],
  JAPANESE[1],
] as const;
