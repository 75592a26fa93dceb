namespace SiteGen.Text.Characters;

/// <summary>Characters that look like a Chinese one and are another, and the one to write instead: Kangxi radicals, and those that Unicode
/// has twice for the sake of older standards. Taken from the Unicode character database (NFKC).</summary>
internal static class HanLookAlikes
{
    private static readonly Lazy<Dictionary<int, string>> Plain = new(Read);

    // The character to write for each code point in turn; a hyphen for those that stand for themselves, or for nothing.
    private const string OfKangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡"
        + "彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹"
        + "米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革"
        + "韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string OfCompatibility =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺"
        + "碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠"
        + "略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆"
        + "鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿"
        + "溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀--塚-晴--凞猪益礼神祥福靖精羽-蘒-諸--逸都---飯飼館"
        + "鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸"
        + "難響頻恵\U000242EE舘--並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯"
        + "猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜\U0002284A\U00022844"
        + "\U000233D5㮝䀘䀹\U00025249\U00025CD0\U00027ED3齃龎";

    private const string OfSupplement =
        "丽丸乁\U00020122你侮侻倂偺備僧像㒞\U0002063A免兔兤具\U0002051C㒹內再\U0002054B冗冤仌冬况\U000291DF凵刃㓟刻剆割剷㔕勇勉"
        + "勤勺包匆北卉卑博即卽卿卿卿\U00020A2C灰及叟\U00020B63叫叱吆咞吸呈周咢哶唐啓啣善善喙喫喳嗂圖嘆圗噑噴切壮城埴堍型堲報墬"
        + "\U000214E4売壷夆多夢奢\U000216A8\U000216EA姬娛娧姘婦㛮㛼嬈嬾嬾\U000219C8寃寘寧寳\U00021B18寿将当尢㞁屠屮峀岍\U00021DE4"
        + "嵃\U00021DE6嵮嵫嵼巡巢㠯巽帨帽幩㡢\U00022183㡼庰庳庶廊\U0002A392廾\U00022331\U00022331舁弢弢㣇\U000232B8\U000261DA形彫"
        + "㣣徚忍志忹悁㤺㤜悔\U000226D4惇慈慌慎慌慺憎憲憤憯懞懲懶成戛扝抱拔捐\U00022B0C挽拼捨掃揤\U00022BF1搢揅掩㨮摩摾撝摷㩬敏敬"
        + "\U0002300A旣書晉㬙暑㬈㫤冒冕最暜肭䏙朗望朡杞杓\U000233C3㭉柺枅桒梅\U0002346D梎栟椔㮝楂榣槪檨\U000236A3櫛㰘次\U000238A7"
        + "歔㱎歲殟殺殻\U00023A8D\U00021D0B\U00023AFA汎\U00023CBC沿泍汧洖派海流浩浸涅\U00023D1E洴港湮㴳滋滇\U00023ED1淹潮"
        + "\U00023F5E\U00023F8E濆瀹瀞瀛㶖灊災灷炭\U00020525煅\U00024263熜\U000243AB爨爵牐\U00024608犀犕\U00024735\U00024814獺王㺬"
        + "玥㺸㺸瑇瑜瑱璅瓊㼛甤\U00024C36甾\U00024C92異\U0002219F瘐\U00024FA1\U00024FB8\U00025044㿼䀈直\U000250F3\U000250F2"
        + "\U00025119\U00025133眞真真睊䀹瞋䁆䂖\U0002541D硎碌磌䃣\U00025626祖\U0002569A\U000256C5福秫䄯穀穊穏\U0002597C\U00025AA7"
        + "\U00025AA7竮䈂\U00025BAB篆築䈧\U00025C80糒䊠糨糣紀\U00025F86絣䌁緇縂繅䌴\U00026228\U00026247䍙\U000262D9罺\U0002633E羕"
        + "翺者\U000264DA\U00026523聠\U000265A8聰\U0002335F䏕育脃䐋脾媵\U000267A7\U000267B5\U00023393\U0002339C舁舄辞䑫芑芋芝劳花"
        + "芳芽苦\U00026B3C若茝荣莭茣莽菧著荓菊菌菜\U00026C36\U00026D6B\U00026CD5䔫蓱蓳蔖\U000273CA蕤\U00026F2C䕝䕡\U00026FB1"
        + "\U000270D2䕫虐虜虧虩蚩蚈蜎蛢蝹蜨蝫螆䗗蟡蠁䗹衠衣\U00027667裗裞䘵裺㒻\U000278AE\U00027966䚾䛇誠諭變豕\U00027CA8貫賁贛起"
        + "\U00027F2F\U00020804跋趼跰\U000208DE軔輸\U000285D2\U000285ED邔郱鄑\U0002872E鄛鈸鋗鋘鉼鏹鐕\U00028BFA開䦕閷\U00028D77䧦"
        + "雃嶲霣\U00029145\U0002921A䩮䩶韠\U0002940A䪲\U00029496頋頋頩\U000295B6飢䬳餩馧駂駾䯎\U00029B30鬒鱀鳽䳎䳭鵧\U0002A0CE䳸"
        + "\U0002A105\U0002A20E\U0002A291麻䵖黹黾鼅鼏鼖鼻\U0002A600";

    /// <summary>The character to write instead; <c>null</c> for any other.</summary>
    public static string? Find(int codePoint) => Plain.Value.GetValueOrDefault(codePoint);

    private static Dictionary<int, string> Read()
    {
        var plain = new Dictionary<int, string>();
        foreach (var (first, characters) in new[] { (0x2F00, OfKangxi), (0xF900, OfCompatibility), (0x2F800, OfSupplement) })
        {
            var codePoint = first;
            foreach (var rune in characters.EnumerateRunes())
            {
                if (rune.Value != '-')
                    plain.Add(codePoint, rune.ToString());
                codePoint++;
            }
        }
        return plain;
    }
}
