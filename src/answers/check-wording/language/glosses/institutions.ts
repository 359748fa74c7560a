/** People, bodies, meetings and papers: lines of ../glosses.ts. */
export const INSTITUTIONS = `
reports to = 汇报 = melapor,melapor kepada,bertanggung jawab kepada = báo cáo lên,báo cáo = รายงานต่อ
premier = 总理,国务院总理,首相 = perdana menteri,PM = Thủ tướng = นายกรัฐมนตรี
president = 国家主席,总统,主席 = presiden = Chủ tịch nước,Chủ tịch,Tổng thống,chủ tịch,tổng thống = ประธานาธิบดี,เป็นประธานาธิบดี,ประธานประเทศ
sultan = 苏丹 = sultan = Quốc vương,quốc vương,sultan = สุลต่าน
minister = 部长,大臣 = menteri = Bộ trưởng,bộ trưởng = รัฐมนตรี,รัฐมนตรีว่าการ,รัฐมนตรีว่าการกระทรวง,รัฐมนตรีของ
vice minister = 副部长 = wakil menteri,wamen = Thứ trưởng,thứ trưởng = รัฐมนตรีช่วย,รัฐมนตรีช่วยว่าการ,รัฐมนตรีช่วยว่าการกระทรวง,รองรัฐมนตรี
foreign minister = 外交部长,外长 = menteri luar negeri,menlu = Bộ trưởng Ngoại giao,Ngoại trưởng = รัฐมนตรีต่างประเทศ,รัฐมนตรีว่าการกระทรวงการต่างประเทศ
science minister = 科技部长,科学部长,科技部部长 = menteri iptek,menteri sains = Bộ trưởng Khoa học,Bộ trưởng Khoa học và Công nghệ,bộ trưởng khoa học,bộ trưởng khoa học và công nghệ = รัฐมนตรีวิทยาศาสตร์,รัฐมนตรีว่าการกระทรวงวิทยาศาสตร์,รัฐมนตรีว่าการกระทรวงวิทยาศาสตร์และเทคโนโลยี
secretary-general = 秘书长 = sekretaris jenderal,sekjen = Tổng thư ký,Tổng Thư ký = เลขาธิการ
deputy secretary-general = 副秘书长 = wakil sekretaris jenderal,wasekjen,wakil sekjen = Phó Tổng thư ký,Phó Tổng Thư ký,phó tổng thư ký = รองเลขาธิการ
deputy = 副 = wakil,deputi = phó = รอง
ambassador = 大使 = duta besar,dubes = đại sứ = เอกอัครราชทูต,ทูต
chief inspector = 总监察,首席督察,总督察,总督学,督查 = inspektur utama,kepala inspektur,inspektur kepala = chánh thanh tra,tổng thanh tra = หัวหน้าผู้ตรวจการ,ผู้ตรวจการใหญ่
party secretary = 党委书记,书记 = sekretaris partai = bí thư = เลขาธิการพรรค
officials = 官员 = pejabat = quan chức,cán bộ = เจ้าหน้าที่
observer = 观察员 = pengamat = quan sát viên = ผู้สังเกตการณ์
scientists = 科学家,科研人员,科学工作者 = ilmuwan,peneliti,saintis = nhà khoa học,nhà nghiên cứu = นักวิทยาศาสตร์,นักวิจัย
researchers = 研究人员,科研人员,研究员,学者 = peneliti,ilmuwan = nhà nghiên cứu,cán bộ nghiên cứu,nhà khoa học = นักวิจัย
young = 青年,年轻,年轻的 = muda,generasi muda,kaum muda = trẻ,trẻ tuổi,thanh niên = รุ่นเยาว์,รุ่นใหม่,หนุ่มสาว,เยาวชน
people = 人,人次,民众 = orang,warga = người = คน,ประชาชน
person-times = 人次 = orang-kali,kali orang,peserta,kali pelatihan = lượt người,lượt = ครั้งคน,คน-ครั้ง,คนครั้ง
technicians = 技术人员,技师,专业技术人员 = teknisi,tenaga teknis = kỹ thuật viên,cán bộ kỹ thuật = ช่างเทคนิค,เจ้าหน้าที่เทคนิค
administrators = 管理人员,行政人员 = pengelola,administrator,tenaga administrasi,pejabat administrasi = cán bộ quản lý,nhà quản lý,cán bộ hành chính,nhân viên hành chính = ผู้บริหาร,เจ้าหน้าที่บริหาร,นักบริหาร
delegation = 代表团 = delegasi,rombongan = đoàn,phái đoàn,đoàn đại biểu = คณะผู้แทน,คณะ
members = 成员,成员国,成员单位,会员 = anggota = thành viên = สมาชิก
states = 国家,国,成员国,各国 = negara,negara-negara = nước,quốc gia = ประเทศ,ชาติ,รัฐ
sides = 双方,各方 = kedua pihak,kedua belah pihak,pihak = hai bên,bên = ทั้งสองฝ่าย,ฝ่าย
countries and regions = 国家和地区 = negara dan kawasan,negara dan wilayah = quốc gia và vùng lãnh thổ,nước và vùng lãnh thổ = ประเทศและภูมิภาค
foreign ministry = 外交部 = kementerian luar negeri = Bộ Ngoại giao = กระทรวงการต่างประเทศ
industry ministry = 工信部,工业和信息化部 = kementerian industri,kementerian perindustrian = Bộ Công nghiệp = กระทรวงอุตสาหกรรม
energy ministry = 能源部 = kementerian energi = Bộ Năng lượng = กระทรวงพลังงาน
ministry = 部,部委 = kementerian = Bộ,bộ = กระทรวง
secretariat = 秘书处 = sekretariat,sekretariatnya = ban thư ký = สำนักเลขาธิการ
committee = 委员会 = komite,panitia = ủy ban,uỷ ban = คณะกรรมการ
joint committee = 联委会,联合委员会 = komite bersama,komite gabungan = ủy ban hỗn hợp,ủy ban chung,ủy ban liên hợp = คณะกรรมการร่วม
sub-committees = 分委员会,小组委员会 = subkomite = tiểu ban = อนุกรรมการ,คณะอนุกรรมการ
agency = 机构,署,局,单位 = badan,lembaga = cơ quan,đơn vị = หน่วยงาน
energy administration = 能源局 = badan energi = cơ quan năng lượng,cục năng lượng = สำนักงานพลังงาน
centre = 中心 = pusat = trung tâm = ศูนย์
alliance = 联盟 = aliansi = liên minh = พันธมิตร
network = 网络 = jaringan = mạng lưới = เครือข่าย
laboratory = 实验室 = laboratorium = phòng thí nghiệm = ห้องปฏิบัติการ
joint laboratory = 联合实验室 = laboratorium bersama = phòng thí nghiệm chung = ห้องปฏิบัติการร่วม
institutes = 研究机构,研究院,研究所 = institut,lembaga penelitian = viện,viện nghiên cứu = สถาบัน,สถาบันวิจัย
university = 大学 = universitas = đại học,trường đại học = มหาวิทยาลัย
firms = 企业,公司 = perusahaan = doanh nghiệp,công ty = บริษัท,ธุรกิจ
platforms = 平台 = platform,wahana = nền tảng = แพลตฟอร์ม
parks = 园区,园 = taman,kawasan = khu,công viên = อุทยาน
science parks = 科技园,科技园区 = taman sains = khu công nghệ cao,công viên khoa học = อุทยานวิทยาศาสตร์
summit = 峰会,领导人会议,首脑会议,会议 = KTT,konferensi tingkat tinggi,pertemuan puncak,konferensi = hội nghị cấp cao,hội nghị thượng đỉnh,cấp cao,hội nghị = การประชุมสุดยอด,สุดยอด,การประชุม
session = 会议,届会,一次会议 = sesi,sidang,pertemuan = phiên họp,kỳ họp,hội nghị,cuộc họp = การประชุม,สมัยประชุม,สมัย
special session = 特别会议 = sesi khusus = phiên họp đặc biệt = การประชุมสมัยพิเศษ
online session = 线上会议,视频会议 = sesi daring = phiên họp trực tuyến = การประชุมออนไลน์
forum = 论坛,大会,会议 = forum,konferensi = diễn đàn,hội nghị = ฟอรัม,เวที,การประชุม,ฟอรั่ม,เวทีเสวนา
roundtable = 圆桌会议,圆桌对话,圆桌对话会,圆桌会,圆桌 = meja bundar,pertemuan meja bundar,diskusi meja bundar = bàn tròn,hội nghị bàn tròn,đối thoại bàn tròn = โต๊ะกลม,การประชุมโต๊ะกลม
conference = 会议,大会 = konferensi = hội nghị,hội thảo = การประชุม
dialogue = 对话,对话会 = dialog = đối thoại = การเจรจา,หารือ,การหารือ,สานเสวนา,การสนทนา
talks = 谈判,会谈,对话,磋商 = perundingan,pembicaraan,negosiasi,dialog,perbincangan = đàm phán,hội đàm,đối thoại,trao đổi = การเจรจา,เจรจา,การหารือ,การพูดคุย
competition = 大赛,竞赛,竞争 = kompetisi,lomba,persaingan = cuộc thi,cạnh tranh = การแข่งขัน,การประกวด
final = 决赛,总决赛 = final,babak final = chung kết,vòng chung kết = รอบชิงชนะเลิศ,รอบสุดท้าย,รอบชิง
week = 周 = pekan = tuần lễ,tuần = สัปดาห์
two sides = 双方 = kedua pihak = hai bên = สองฝ่าย
plan = 计划,规划,方案 = rencana = kế hoạch,chương trình,quy hoạch = แผน,แผนการ
action plan = 行动计划 = rencana aksi = kế hoạch hành động,chương trình hành động = แผนปฏิบัติการ
programme = 计划,项目,方案 = program = chương trình = โครงการ,แผนงาน
partnership programme = 伙伴计划,伙伴关系计划 = program kemitraan = chương trình đối tác,chương trình quan hệ đối tác = โครงการหุ้นส่วน,โครงการความเป็นหุ้นส่วน
project = 项目 = proyek = dự án = โครงการ
proposals = 提案,建议,申请 = usulan,proposal = đề xuất,hồ sơ đề xuất = ข้อเสนอ,ข้อเสนอโครงการ
statement = 声明 = pernyataan = tuyên bố = แถลงการณ์
joint statement = 联合声明 = pernyataan bersama = tuyên bố chung = แถลงการณ์ร่วม
declaration = 宣言 = deklarasi = tuyên bố = ปฏิญญา
joint declaration = 联合宣言 = deklarasi bersama = tuyên bố chung = ปฏิญญาร่วม
joint initiative = 联合倡议 = inisiatif bersama = sáng kiến chung = ความคิดริเริ่มร่วม
initiative = 倡议 = prakarsa,inisiatif = sáng kiến = ข้อริเริ่ม
agreement = 协议,协定 = perjanjian,kesepakatan,persetujuan = hiệp định,thỏa thuận,thoả thuận = ความตกลง,ข้อตกลง
protocol = 议定书 = protokol = nghị định thư = พิธีสาร
memorandum = 谅解备忘录,备忘录 = nota kesepahaman,memorandum = biên bản ghi nhớ,bản ghi nhớ = บันทึกความเข้าใจ
documents = 文件 = dokumen = văn kiện,tài liệu = เอกสาร
partnership = 伙伴关系,伙伴 = kemitraan = quan hệ đối tác,đối tác = หุ้นส่วน,ความเป็นหุ้นส่วน
strategic partnership = 战略伙伴关系 = kemitraan strategis = đối tác chiến lược,quan hệ đối tác chiến lược = หุ้นส่วนยุทธศาสตร์
comprehensive strategic partnership = 全面战略伙伴关系 = kemitraan strategis komprehensif = đối tác chiến lược toàn diện,quan hệ đối tác chiến lược toàn diện = หุ้นส่วนทางยุทธศาสตร์ที่ครอบคลุม,หุ้นส่วนยุทธศาสตร์รอบด้าน
dialogue partner = 对话伙伴 = mitra dialog,mitra wicara = đối tác đối thoại = คู่เจรจา
dialogue relations = 对话关系,建立对话关系 = hubungan dialog = quan hệ đối thoại = ความสัมพันธ์คู่เจรจา
digital ministers = 数字部长 = menteri digital = bộ trưởng số,Bộ trưởng Số,bộ trưởng kỹ thuật số = รัฐมนตรีดิจิทัล
masterplan = 总体规划 = rencana induk = quy hoạch tổng thể = แผนแม่บท
people-to-people = 人文,民间 = antarmasyarakat = nhân dân,giao lưu nhân dân = ประชาชน
people-to-people exchanges = 人文交流 = pertukaran antarmasyarakat = giao lưu nhân dân = แลกเปลี่ยนระหว่างประชาชน
ministerial = 部长级,部长 = tingkat menteri,menteri = cấp bộ trưởng,bộ trưởng = ระดับรัฐมนตรี,รัฐมนตรี
senior officials = 高官,高级官员 = pejabat senior,pejabat tinggi = quan chức cấp cao,quan chức cao cấp = เจ้าหน้าที่อาวุโส
side by side = 期间 = di sela-sela = bên lề = นอกรอบ
vision = 愿景,远景 = visi = tầm nhìn = วิสัยทัศน์
community = 共同体 = komunitas,masyarakat = cộng đồng = ประชาคม
dialogue partners = 对话伙伴 = mitra dialog,mitra wicara = đối tác đối thoại = คู่เจรจา,ประเทศคู่เจรจา
full dialogue partner = 全面对话伙伴 = mitra dialog penuh,mitra wicara penuh = đối tác đối thoại đầy đủ,đối tác đối thoại toàn diện = คู่เจรจาเต็มรูปแบบ,คู่เจรจาอย่างเต็มรูปแบบ
member = 成员国,成员,会员国 = anggota,negara anggota = thành viên,nước thành viên = สมาชิก,ประเทศสมาชิก,รัฐสมาชิก,เป็นสมาชิก
exhibitors = 参展商,参展企业 = peserta pameran,ekshibitor = đơn vị triển lãm,đơn vị trưng bày,gian hàng,doanh nghiệp tham gia triển lãm = ผู้แสดงสินค้า,ผู้ร่วมแสดงสินค้า,ผู้ร่วมออกงาน
mechanism = 机制 = mekanisme = cơ chế = กลไก
text = 文本,文件 = teks,naskah = văn bản,văn kiện = ข้อความ,เนื้อหา,เอกสาร
chapter = 章节,章 = bab = chương = บท,หมวด
at the level of ministers = 部长级 = tingkat menteri = cấp bộ trưởng = ระดับรัฐมนตรี
energy minister = 能源部长 = menteri energi = bộ trưởng năng lượng = รัฐมนตรีพลังงาน,รัฐมนตรีว่าการกระทรวงพลังงาน
industry minister = 工业部长 = menteri industri,menteri perindustrian = bộ trưởng công nghiệp = รัฐมนตรีอุตสาหกรรม
reportedly = 据报道,据报,据称 = dilaporkan,menurut laporan,kabarnya = được cho là,theo báo cáo,theo báo chí,được báo cáo = มีรายงานว่า,ตามรายงาน
administrative = 行政 = administratif,administrasi = hành chính = บริหาร,ธุรการ
health officials = 卫生行政人员 = administrator kesehatan = cán bộ quản lý y tế = ผู้บริหารสาธารณสุข
personnel = 人员 = tenaga,personel = nhân viên,cán bộ = บุคลากร
deputies = 代表,人大代表 = wakil rakyat,anggota kongres,wakil,perwakilan,deputi = đại biểu = ผู้แทน,บรรดาผู้แทน
think tanks = 智库 = lembaga pemikir,wadah pemikir = viện nghiên cứu chính sách,think tank,tổ chức nghiên cứu = คลังสมอง,สถาบันคลังสมอง
government = 政府 = pemerintah = chính phủ = รัฐบาล
professionals = 专业人士,专业人员 = profesional,tenaga profesional = chuyên gia = ผู้เชี่ยวชาญ,มืออาชีพ
experts = 专家 = pakar,ahli = chuyên gia = ผู้เชี่ยวชาญ
teams = 团队,队伍 = tim = đội,nhóm = ทีม
start-ups = 初创企业,创业公司 = perusahaan rintisan,usaha rintisan,startup = doanh nghiệp khởi nghiệp,công ty khởi nghiệp = สตาร์ทอัพ,สตาร์ตอัป,วิสาหกิจเริ่มต้น
contest = 竞赛,比赛 = lomba,kompetisi = cuộc thi = การแข่งขัน
partners = 伙伴 = mitra = đối tác = หุ้นส่วน,พันธมิตร
course = 课程 = kursus = khóa học,khoá học = หลักสูตร
short courses = 短期课程,短训班 = kursus singkat,kursus pendek = khóa học ngắn hạn,khoá ngắn hạn = หลักสูตรระยะสั้น
leadership = 领导力 = kepemimpinan = lãnh đạo,năng lực lãnh đạo = ภาวะผู้นำ,ความเป็นผู้นำ
small firms = 中小企业,小企业 = UMKM,usaha kecil,usaha kecil dan menengah = doanh nghiệp nhỏ,doanh nghiệp nhỏ và vừa = ธุรกิจขนาดเล็ก,เอสเอ็มอี,วิสาหกิจขนาดกลางและขนาดย่อม
decade = 十年,十年期 = dasawarsa,dekade,sepuluh tahun = thập kỷ,thập niên,mười năm = ทศวรรษ
strategic plans = 战略计划,战略规划 = rencana strategis = kế hoạch chiến lược = แผนยุทธศาสตร์,แผนเชิงยุทธศาสตร์
enterprises = 企业 = perusahaan,usaha = doanh nghiệp = วิสาหกิจ,ผู้ประกอบการ
senior-official body = 高官机构,高官级机构 = badan pejabat senior = cơ quan cấp quan chức cao cấp = องค์กรเจ้าหน้าที่อาวุโส
body = 机构,组织,机制 = badan,lembaga,organ = cơ quan,thiết chế,tổ chức = องค์กร,หน่วยงาน
commission = 委员会 = komisi = ủy ban = คณะกรรมาธิการ,คณะกรรมการ
intergovernmental = 政府间 = antarpemerintah = liên chính phủ = ระหว่างรัฐบาล
press release = 新闻稿 = siaran pers = thông cáo báo chí = ข่าวประชาสัมพันธ์,ข่าวแจก
embassy = 大使馆,使馆 = kedutaan besar,kedubes = đại sứ quán = สถานทูต,สถานเอกอัครราชทูต
joint projects = 联合项目,合作项目,联合研究项目,共同项目 = proyek bersama,proyek penelitian bersama = dự án chung,dự án hợp tác chung = โครงการร่วม,โครงการวิจัยร่วม
cooperation documents = 合作文件 = dokumen kerja sama = văn kiện hợp tác = เอกสารความร่วมมือ
agreements = 协议,协定 = perjanjian,kesepakatan = thỏa thuận,hiệp định = ข้อตกลง,ความตกลง
joint working groups = 联合工作组 = kelompok kerja bersama = nhóm công tác chung,tổ công tác chung = คณะทำงานร่วม
bilateral mechanisms = 双边机制 = mekanisme bilateral = cơ chế song phương = กลไกทวิภาคี
twin parks = 两国双园 = taman kembar,kawasan kembar = khu công nghiệp song sinh,hai nước hai khu,công viên song sinh = นิคมคู่แฝด,อุทยานแฝด
brands = 品牌 = merek = thương hiệu = แบรนด์,ยี่ห้อ
beside = 期间,同期,场边 = di sela-sela,di sela,bersamaan dengan,di samping = bên lề = นอกรอบ,ข้างเคียง,คู่ขนาน,ควบคู่
prime minister = 总理,首相 = perdana menteri = thủ tướng = นายกรัฐมนตรี
other co-chair = 另一位共同主席 = ketua bersama lainnya = đồng chủ tịch còn lại = ประธานร่วมอีกคน
annex = 附件 = lampiran = phụ lục = ภาคผนวก
scheme = 项目,计划,机制 = skema,program = chương trình,đề án,cơ chế = โครงการ,แผน,แผนงาน
proposal = 建议,提议,提案,倡议 = usulan,usul = đề xuất,kiến nghị = ข้อเสนอ
ministerial roundtable = 部长级圆桌会议,部长圆桌会议 = meja bundar menteri,meja bundar tingkat menteri,pertemuan meja bundar menteri,pertemuan meja bundar tingkat menteri = hội nghị bàn tròn cấp bộ trưởng,hội nghị bàn tròn bộ trưởng,bàn tròn bộ trưởng = การประชุมโต๊ะกลมระดับรัฐมนตรี,การประชุมโต๊ะกลมรัฐมนตรี
industry ministerial roundtable = 工业部长圆桌会议,工业部长级圆桌会议,产业部长圆桌会议 = meja bundar menteri industri,meja bundar menteri perindustrian,pertemuan meja bundar menteri industri = hội nghị bàn tròn bộ trưởng công nghiệp,hội nghị bàn tròn cấp bộ trưởng công nghiệp = การประชุมโต๊ะกลมรัฐมนตรีอุตสาหกรรม
ministerial meeting = 部长级会议,部长会议,部长会 = pertemuan menteri,pertemuan tingkat menteri = hội nghị bộ trưởng,hội nghị cấp bộ trưởng,cuộc họp bộ trưởng = การประชุมรัฐมนตรี,การประชุมระดับรัฐมนตรี
ministers = 部长级 = tingkat menteri = cấp bộ trưởng = ระดับรัฐมนตรี
consultation = 磋商,协商 = konsultasi = tham vấn,hiệp thương = การปรึกษาหารือ,การหารือ
report = 报告 = laporan = báo cáo = รายงาน
reports = 报告 = laporan = báo cáo = รายงาน
health administrators = 卫生行政人员,卫生管理人员,公共卫生管理人员,卫生行政管理人员 = tenaga administrasi kesehatan,administrator kesehatan,pengelola kesehatan = cán bộ quản lý y tế,nhà quản lý y tế = ผู้บริหารด้านสาธารณสุข,ผู้บริหารสาธารณสุข,นักบริหารสาธารณสุข
staff = 人员,工作人员 = staf,tenaga = nhân viên,cán bộ = บุคลากร,เจ้าหน้าที่
young scientists = 青年科学家,青年科研人员,青年科技人才 = ilmuwan muda = nhà khoa học trẻ = นักวิทยาศาสตร์รุ่นเยาว์,นักวิทยาศาสตร์รุ่นใหม่
both sides = 双方,两方 = kedua pihak,kedua belah pihak = hai bên,cả hai bên = ทั้งสองฝ่าย,สองฝ่าย
countries = 国家,国 = negara = nước,quốc gia = ประเทศ
leaders' = 领导人 = para pemimpin = của các nhà lãnh đạo,các nhà lãnh đạo = ของผู้นำ,ผู้นำ
sectoral ministerial body = 专业部长级机构,部门部长级机构 = badan menteri sektoral,badan sektoral tingkat menteri = cơ quan cấp bộ trưởng chuyên ngành,cơ quan bộ trưởng chuyên ngành = องค์กรรัฐมนตรีรายสาขา,องค์กรระดับรัฐมนตรีรายสาขา
joint research projects = 联合研究项目,合作研究项目 = proyek penelitian bersama,proyek riset bersama = dự án nghiên cứu chung = โครงการวิจัยร่วม
plan of action = 行动计划 = rencana aksi = kế hoạch hành động,chương trình hành động = แผนปฏิบัติการ
general plan = 总体计划,一般性计划,总体行动计划 = rencana umum = kế hoạch chung,kế hoạch tổng thể = แผนทั่วไป
schemes = 计划,机制 = skema = cơ chế,chương trình = โครงการ
between regions and countries = 跨区域和跨国,地区间和国家间,区域和国家间 = antarkawasan dan antarnegara,antarwilayah dan antarnegara = giữa các khu vực và các nước,liên khu vực và liên quốc gia = ระหว่างภูมิภาคและประเทศ
economic forum = 经济论坛 = forum ekonomi = diễn đàn kinh tế = เวทีเศรษฐกิจ
clean energy roundtable = 清洁能源圆桌对话 = meja bundar energi bersih = đối thoại bàn tròn năng lượng sạch = โต๊ะกลมพลังงานสะอาด
science ministers = 科技部长,科学部长 = menteri iptek,menteri sains = bộ trưởng khoa học,bộ trưởng khoa học và công nghệ = รัฐมนตรีวิทยาศาสตร์,รัฐมนตรีด้านวิทยาศาสตร์
energy ministers = 能源部长 = menteri energi = bộ trưởng năng lượng = รัฐมนตรีพลังงาน
vice science minister = 科技部副部长 = wakil menteri sains = thứ trưởng khoa học và công nghệ = รัฐมนตรีช่วยว่าการกระทรวงวิทยาศาสตร์
weekly = 每周 = per minggu,per pekan = mỗi tuần = ต่อสัปดาห์
by teleconference = 以视频会议方式,通过视频会议 = melalui telekonferensi,lewat telekonferensi = qua hội nghị trực tuyến,qua cầu truyền hình = ผ่านการประชุมทางไกล
letter = 贺信,信,致信 = surat = thư,thư chúc mừng = สาร,จดหมาย
message = 贺信,致辞 = pesan = thông điệp = สาร
research centre = 研究中心 = pusat penelitian,pusat riset = trung tâm nghiên cứu = ศูนย์วิจัย
joint research centre = 联合研究中心 = pusat penelitian bersama,pusat riset bersama = trung tâm nghiên cứu chung = ศูนย์วิจัยร่วม
laboratory programme = 实验室计划,实验室项目,联合实验室计划,联合实验室项目 = program laboratorium,program laboratorium bersama = chương trình phòng thí nghiệm,chương trình phòng thí nghiệm chung = โครงการห้องปฏิบัติการ,โครงการห้องปฏิบัติการร่วม
camp = 营,训练营 = kamp,perkemahan = trại = ค่าย
innovation and entrepreneurship camp = 创新创业营,创新创业训练营 = kamp inovasi dan kewirausahaan = trại đổi mới sáng tạo và khởi nghiệp = ค่ายนวัตกรรมและการเป็นผู้ประกอบการ,ค่ายนวัตกรรมและผู้ประกอบการ
standing ministerial mechanism = 常设部长级机制,部长级常设机制,常态化部长级机制 = mekanisme menteri tetap,mekanisme tingkat menteri yang tetap,mekanisme tetap tingkat menteri = cơ chế bộ trưởng thường trực,cơ chế thường trực cấp bộ trưởng = กลไกรัฐมนตรีถาวร,กลไกระดับรัฐมนตรีถาวร
special summit = 纪念峰会,特别峰会 = KTT khusus,KTT peringatan = hội nghị cấp cao đặc biệt = การประชุมสุดยอดสมัยพิเศษ
ambassador to ASEAN = 驻东盟大使 = duta besar untuk ASEAN,dubes untuk ASEAN = đại sứ tại ASEAN = เอกอัครราชทูตประจำอาเซียน
workshops = 研讨会,培训班 = lokakarya = hội thảo = การประชุมเชิงปฏิบัติการ
people exchanges = 人文交流,人员往来,民间交流 = pertukaran antarmasyarakat,pertukaran masyarakat = giao lưu nhân dân = การแลกเปลี่ยนระหว่างประชาชน
senior official = 高官,高级官员 = pejabat senior,pejabat tinggi = quan chức cao cấp,quan chức cấp cao = เจ้าหน้าที่อาวุโส
ministry institute = 部属研究所,部属机构 = lembaga kementerian = viện thuộc bộ = สถาบันสังกัดกระทรวง
chair's statement = 主席声明 = pernyataan ketua = tuyên bố của chủ tịch,tuyên bố chủ tịch = แถลงการณ์ประธาน,แถลงการณ์ของประธาน
information and promotion centre = 信息和推广中心,信息与促进中心 = pusat informasi dan promosi = trung tâm thông tin và xúc tiến = ศูนย์ข้อมูลและส่งเสริม
`;
